import { useLocale, useTranslations } from 'next-intl'
import { EditionFigures } from '@/components/editions/EditionFigures'
import { EventList } from '@/components/programme/EventList'
import { notesOfFigures } from '@/components/projects/Figures'
import { NoteList } from '@/components/ui/Notes'
import { currentYear, type EventEntry, edition, events, signings } from '@/lib/content'
import { homeFigures } from '@/lib/model/project/signing-figures'
import { inLanguage, paths } from '@/lib/pages/paths'
import { highlights } from '@/lib/programme/highlights'
import { fliesEvents } from '@/lib/programme/on-the-line'
import { Doors } from './Doors'
import { Hero } from './Hero'
import { LatestNews } from './LatestNews'
import { MonthRibbon } from './MonthRibbon'

/** The current edition above the sea, its month, its figures, the doors to the rest of the site, what is new. */
export function HomeView() {
  const locale = useLocale()
  const year = currentYear()
  const entries = events(locale, year)
  const { facts } = edition(locale, year)
  return (
    <>
      <Hero edition={edition(locale, year)} />
      <Lead year={year} />
      {fliesEvents(entries) ? (
        <MonthRibbon facts={facts} entries={entries} />
      ) : (
        <Highlights entries={entries} year={year} />
      )}
      <Figures year={year} />
      <Doors year={year} />
      <LatestNews />
    </>
  )
}

/** What the edition is or was, in a few sentences. */
function Lead({ year }: { year: number }) {
  const t = useTranslations('site')
  const locale = useLocale()
  return (
    <div className="page-width pt-6">
      <p className="max-w-measure text-lg">
        {edition(locale, year).facts.home?.[locale] ?? t('lead')}
      </p>
    </div>
  )
}

/** The main figures, their sources in one line, and the way to the signings. */
function Figures({ year }: { year: number }) {
  const t = useTranslations('home')
  const locale = useLocale()
  const signed = signings(locale, year)
  const notes = notesOfFigures(signed, homeFigures)
  return (
    <div className="page-width pt-12">
      <EditionFigures year={year} notes={notes} />
      <div className="mt-2 flex flex-wrap items-baseline justify-between gap-x-6">
        <NoteList notes={notes} />
        {signed.map(({ id }) => (
          <a
            key={id}
            href={inLanguage(locale, paths.project(year, id))}
            className="inline-flex min-h-11 items-center font-bold text-link hover:underline"
          >
            {t('signing_link')}
          </a>
        ))}
      </div>
    </div>
  )
}

/** Events on the home page of an edition with many. */
const shownEvents = 6

/** Some events of the programme and the way to all of them. */
function Highlights({ entries, year }: { entries: readonly EventEntry[]; year: number }) {
  const t = useTranslations()
  const locale = useLocale()
  return (
    <section aria-labelledby="programme" className="page-width pt-12">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6">
        <h2 id="programme" className="mb-4 text-section">
          {t('nav.programme')}
        </h2>
        <a href={inLanguage(locale, paths.programme(year))} className="py-2 underline">
          {t('home.all_events', { count: entries.length })}
        </a>
      </div>
      <EventList entries={highlights(entries, shownEvents)} level={3} />
    </section>
  )
}
