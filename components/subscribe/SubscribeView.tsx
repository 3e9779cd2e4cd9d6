import { useLocale, useTranslations } from 'next-intl'
import { CopyText } from '@/components/ui/CopyText'
import { Section } from '@/components/ui/Section'
import { edition } from '@/lib/content'
import { eventFacets } from '@/lib/lists/events/facets'
import { calendarFacets } from '@/lib/outputs/calendar/facets'
import { type FacetCalendar, facetCalendars } from '@/lib/outputs/calendar/files'
import { inLanguage, paths } from '@/lib/pages/paths'
import { absolute } from '@/lib/pages/settings'

/** The addresses of an edition's calendars, and how to take them into one's own. */
export function SubscribeView({ year }: { year: number }) {
  const t = useTranslations('subscribe')
  const { phase } = edition(useLocale(), year).facts
  return (
    <>
      {phase === 'past' && (
        <p className="mb-8 max-w-measure bg-sand p-4 font-bold">
          {t('past', { year: String(year) })}
        </p>
      )}
      <Section id="whole" title={t('whole')}>
        <WholeProgramme year={year} />
      </Section>
      <Section id="steps" title={t('steps')}>
        <p className="max-w-measure">{t('steps_lead')}</p>
        <Clients />
      </Section>
      <Section id="parts" title={t('parts')}>
        <p className="mb-6 max-w-measure">{t('parts_lead')}</p>
        <Parts year={year} />
      </Section>
    </>
  )
}

const clients = ['iphone', 'mac', 'google', 'outlook_web', 'outlook', 'android'] as const

/** Instructions for each calendar program, with how often it checks for changes. */
function Clients() {
  const t = useTranslations()
  return (
    <div className="mt-8 grid gap-x-12 gap-y-10 md:grid-cols-2">
      {clients.map((client) => (
        <section key={client} aria-labelledby={client}>
          <h3 id={client} className="mb-2 text-lg">
            {t(`subscribe.client.${client}`)}
          </h3>
          <ol className="list-decimal ps-6">
            <li>{t(`subscribe.first.${client}`)}</li>
            <li>{t(`subscribe.second.${client}`)}</li>
            <li>{t(`subscribe.third.${client}`)}</li>
          </ol>
          <p className="mt-2 text-sm text-quiet">{t(`subscribe.often.${client}`)}</p>
        </section>
      ))}
    </div>
  )
}

/** The address of the whole programme, a note that a copy does not update, and how to leave other applications. */
function WholeProgramme({ year }: { year: number }) {
  const t = useTranslations()
  const path = inLanguage(useLocale(), paths.programmeCalendar(year))
  const file = (
    <a href={path} className="button print:hidden">
      {t('subscribe.file')}
    </a>
  )
  return (
    <div className="max-w-measure">
      <p className="mb-2">{t('subscribe.address')}</p>
      <CopyText label={t('subscribe.copy')} beside={file}>
        <code className="block break-all bg-sand p-4">{absolute(path)}</code>
      </CopyText>
      <p className="mt-4">{t('subscribe.copy_note')}</p>
      <p className="mt-4">{t('calendar.in_app')}</p>
    </div>
  )
}

/** The smaller calendars of an edition, under the facet that each is about. */
function Parts({ year }: { year: number }) {
  const locale = useLocale()
  const all = facetCalendars(year)
  const groups = calendarFacets
    .map((facet) => ({ facet, calendars: all.filter((each) => each.facet === facet) }))
    .filter(({ calendars }) => calendars.length > 0)
  return groups.map(({ facet, calendars }) => (
    <details key={facet} className="border-t border-line">
      <summary className="min-h-11 cursor-pointer py-2.5 font-bold">
        {eventFacets.label(locale, facet)} ({calendars.length})
      </summary>
      <ul className="grid gap-x-12 gap-y-4 pt-2 pb-8 md:grid-cols-2">
        {calendars.map((calendar) => (
          <Part key={calendar.value} year={year} calendar={calendar} />
        ))}
      </ul>
    </details>
  ))
}

function Part({ year, calendar }: { year: number; calendar: FacetCalendar }) {
  const locale = useLocale()
  const name = eventFacets.word(locale, calendar.facet, calendar.value)
  const path = inLanguage(locale, paths.facetCalendar(year, calendar.facet, calendar.value))
  return (
    <li>
      <p className="font-bold">{name}</p>
      <CopyText label={<CopyLabel name={name} />}>
        <a href={path} className="break-all text-sm text-link underline">
          {absolute(path)}
        </a>
      </CopyText>
    </li>
  )
}

/** The label of the button; screen readers also get the name of the calendar. */
function CopyLabel({ name }: { name: string }) {
  const t = useTranslations('subscribe')
  return (
    <>
      {t('copy')}
      <span className="sr-only">{` (${name})`}</span>
    </>
  )
}
