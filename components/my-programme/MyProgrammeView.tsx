import { useLocale, useTranslations } from 'next-intl'
import type { ComponentProps } from 'react'
import { ListHeading } from '@/components/layout/ListHeading'
import { DayList } from '@/components/programme/browse/DayList'
import { KindFlags } from '@/components/programme/browse/KindFlags'
import { scripts } from '@/components/ui/scripts'
import { events } from '@/lib/content'
import type { PageInfo } from '@/lib/pages/page'
import { inLanguage, paths } from '@/lib/pages/paths'
import { programmeByDay } from '@/lib/programme/by-day'
import { programmeData } from '@/lib/programme/my-programme/programme-data'
import { Banners } from './Banners'
import { CalendarCopy } from './CalendarCopy'
import { Changes } from './Changes'
import { NoScript } from './NoScript'
import { PlanNotes } from './PlanNotes'
import { PlanTemplates } from './PlanTemplates'
import { ShareLink } from './ShareLink'
import { StarWords } from './StarWords'
import { Toolbar } from './Toolbar'
import './my-programme.css'

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'my-programme': ComponentProps<'div'>
    }
  }
}

/**
 * The reader's own programme: the whole of the year, of which `my-programme.element.ts` shows what
 * was chosen. What carries `data-if` is shown while all that it names is so.
 */
export function MyProgrammeView({ info, year }: { info: PageInfo; year: number }) {
  const t = useTranslations('my_programme')
  const locale = useLocale()
  const entries = events(locale, year)
  return (
    <div className="page-width">
      <ListHeading title={info.title} lead={t('private')} />
      <NoScript year={year} />
      <my-programme
        className="block"
        data-programme={JSON.stringify(programmeData(entries))}
        data-calendar={inLanguage(locale, paths.programmeCalendar(year))}
        data-year={year}
      >
        <Banners year={year} />
        <Changes entries={entries} />
        <Toolbar />
        <KindFlags entries={entries} />
        <div data-if="some" hidden>
          <DayList programme={programmeByDay(entries)} year={year} />
          <PlanNotes />
        </div>
        <CalendarCopy />
        <ShareLink />
        <PlanTemplates />
        <StarWords year={year} />
        <script type="module" src={scripts['my-programme.element']} />
      </my-programme>
    </div>
  )
}
