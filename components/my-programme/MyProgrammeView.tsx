import { useLocale, useTranslations } from 'next-intl'
import type { ComponentProps } from 'react'
import { ListHeading } from '@/components/layout/Headings'
import { DayList } from '@/components/programme/browse/DayList'
import { KindFlags } from '@/components/programme/KindFlag'
import { CopyText } from '@/components/ui/CopyText'
import { scripts } from '@/components/ui/scripts'
import { Template, templateArgs } from '@/components/ui/Template'
import { events } from '@/lib/content'
import type { PageInfo } from '@/lib/pages/page'
import { inLanguage, paths } from '@/lib/pages/paths'
import { programmeByDay } from '@/lib/programme/by-day'
import { longestUnknownHours } from '@/lib/programme/my-programme/conflicts'
import { programmeData } from '@/lib/programme/my-programme/programme-data'
import { travelMinutes } from '@/lib/programme/my-programme/travel'
import { ActionButton, Banners, UnseenChanges } from './Banners'
import { StarWords } from './Star'
import './my-programme.css'

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'my-programme': ComponentProps<'div'>
    }
  }
}

/**
 * The reader's own programme: the whole of the year, of which `my-programme.element.ts` shows the
 * chosen events. An element with `data-if` is shown while all the states it names hold.
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
        <UnseenChanges entries={entries} />
        <Toolbar />
        <KindFlags entries={entries} />
        <div data-if="some" hidden>
          <DayList programme={programmeByDay(entries)} year={year} isWhole />
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

/** The notice for a browser without scripts. */
function NoScript({ year }: { year: number }) {
  const t = useTranslations()
  const locale = useLocale()
  const links = [
    { href: inLanguage(locale, paths.programme(year)), name: t('my_programme.to_programme') },
    { href: inLanguage(locale, paths.programmeCalendar(year)), name: t('programme.calendar') },
  ]
  return (
    <div className="no-script max-w-measure">
      <p>{t('my_programme.no_script')}</p>
      <ul>
        {links.map(({ href, name }) => (
          <li key={href}>
            <a href={href} className="inline-block py-1 text-link underline">
              {name}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}

const links = ['calendar', 'share'] as const

/** The actions on the plan; the sections below the items have the others. */
function Toolbar() {
  const t = useTranslations('my_programme')
  return (
    <div data-if="some" hidden className="flex flex-wrap items-center gap-x-6 gap-y-2 print:hidden">
      {links.map((name) => (
        <a key={name} href={`#${name}`} className="py-2 text-link underline">
          {t(name)}
        </a>
      ))}
      <ActionButton does="print">{t('print')}</ActionButton>
      <ActionButton does="clear" when="own some">
        {t('clear')}
      </ActionButton>
    </div>
  )
}

/** How the notes beside the items are estimated. */
function PlanNotes() {
  const t = useTranslations('my_programme')
  const { sameDistrict, neighbours, far } = travelMinutes
  const figures = {
    same: String(sameDistrict),
    near: String(neighbours),
    far: String(far),
    hours: String(longestUnknownHours),
  }
  return <p className="mt-8 max-w-measure text-sm text-quiet">{t('estimate', figures)}</p>
}

/** The plan as a calendar file, with help for browsers that do not download it. */
function CalendarCopy() {
  const t = useTranslations('my_programme')
  return (
    <section data-if="some" hidden aria-labelledby="calendar" className="mt-14 print:hidden">
      <h2 id="calendar" className="mb-4 text-section">
        {t('calendar')}
      </h2>
      <ActionButton does="calendar">{t('calendar_get')}</ActionButton>
      <p role="status">
        <span data-notice="failed" hidden>
          {t('calendar_failed')}
        </span>
      </p>
      <p className="mt-3 max-w-measure">{t('calendar_note')}</p>
      <p className="mt-3 max-w-measure">{t('calendar_blocked')}</p>
    </section>
  )
}

/** The plan as a link to copy, to hand to another program, or to show as a QR code. */
function ShareLink() {
  const t = useTranslations('my_programme')
  return (
    <section data-if="some" hidden aria-labelledby="share" className="mt-14 print:hidden">
      <h2 id="share" className="mb-4 text-section">
        {t('share')}
      </h2>
      <p className="mb-4 max-w-measure">{t('share_note')}</p>
      <CopyText label={t('share_copy')}>
        <p data-outlet="link" className="link max-w-measure bg-sand p-3 text-sm" />
      </CopyText>
      <div className="mt-2 flex flex-wrap gap-3">
        <ActionButton does="send" when="sendable">
          {t('share_send')}
        </ActionButton>
        <ActionButton does="qr">{t('qr')}</ActionButton>
      </div>
      <div data-outlet="qr" className="mt-4" />
      <p role="status">
        <span data-notice="full" hidden>
          {t('qr_full')}
        </span>
      </p>
    </section>
  )
}

const names = [
  'overlaps',
  'may_overlap',
  'transfer',
  'gap',
  'hours_minutes',
  'hours',
  'minutes',
  'received_count',
  'qr_name',
  'calendar_one',
  'removed',
] as const

/** Words that the element of the page adds to rows and banners, under the keys of their messages. */
function PlanTemplates() {
  const t = useTranslations()
  return names.map((name) => (
    <Template key={name} name={name}>
      {t.rich(`my_programme.note.${name}`, templateArgs)}
    </Template>
  ))
}
