import { useLocale, useTranslations } from 'next-intl'
import { PastBand } from '@/components/editions/PastBand'
import { ListHeading } from '@/components/layout/Headings'
import { Section } from '@/components/ui/Section'
import { announcedYears, events } from '@/lib/content'
import { isDated } from '@/lib/model/event/when'
import type { PageInfo } from '@/lib/pages/page'
import { inLanguage, paths } from '@/lib/pages/paths'
import { DataLinks } from '../CalendarLinks'
import { KindFlags } from '../KindFlag'
import { PastRows } from './PastRows'

/** The programme of a past edition: what took place in one list, then what has no date. */
export function PastView({ info, year }: { info: PageInfo; year: number }) {
  const t = useTranslations('programme')
  const locale = useLocale()
  const entries = events(locale, year)
  const dated = entries.filter(({ facts }) => isDated(facts.when))
  const undated = entries.filter(({ facts }) => !isDated(facts.when))
  return (
    <div className="page-width">
      <PastBand year={year} />
      <ListHeading title={info.title} lead={info.description} />
      <KindFlags entries={entries} />
      {dated.length > 0 && <PastRows entries={dated} level={2} />}
      {undated.length > 0 && (
        <div className="mt-14 first:mt-0">
          <Section id="undated" title={t('undated')}>
            <PastRows entries={undated} level={3} />
          </Section>
        </div>
      )}
      {dated.length > 0 && (
        <p className="mt-8 print:hidden">
          <a href={inLanguage(locale, paths.programmeCalendar(year))} className="button">
            {t('calendar')}
          </a>
        </p>
      )}
      {announcedYears().includes(year) && <FormerViews year={year} />}
      <DataLinks year={year} />
    </div>
  )
}

/** What an edition keeps that was announced before it took place, folded away. */
function FormerViews({ year }: { year: number }) {
  const t = useTranslations()
  const locale = useLocale()
  const links = [
    { path: paths.programmeGrid(year), name: t('programme.view.grid') },
    { path: paths.programmeList(year), name: t('programme.view.list') },
    { path: paths.changes(year), name: t('changes.title', { year: String(year) }) },
    { path: paths.subscribe(year), name: t('calendar.subscribe') },
  ]
  return (
    <details className="mt-8 print:hidden">
      <summary className="cursor-pointer py-2 font-bold">{t('programme.views')}</summary>
      <ul>
        {links.map(({ path, name }) => (
          <li key={path}>
            <a href={inLanguage(locale, path)} className="inline-block py-2 text-link underline">
              {name}
            </a>
          </li>
        ))}
      </ul>
    </details>
  )
}
