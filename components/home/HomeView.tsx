import { useLocale, useTranslations } from 'next-intl'
import { EditionFigures } from '@/components/editions/EditionFigures'
import { notesOfFigures } from '@/components/projects/Figures'
import { Closings } from '@/components/season/Closings'
import { DayStrip } from '@/components/season/DayStrip'
import { NowAndNext } from '@/components/season/NowAndNext'
import { NoteList } from '@/components/ui/Notes'
import { currentYear, type EventEntry, edition, events, signings } from '@/lib/content'
import { homeFigures } from '@/lib/model/project/signing-figures'
import type { EditionFacts } from '@/lib/model/schema/edition'
import { inLanguage, paths } from '@/lib/pages/paths'
import { fliesEvents } from '@/lib/programme/on-the-line'
import { seasonDays } from '@/lib/programme/season-days'
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
      {facts.phase === 'past' && <Lead year={year} />}
      {facts.phase === 'coming' && <ComingWeek facts={facts} entries={entries} />}
      {fliesEvents(entries) && <MonthRibbon facts={facts} entries={entries} />}
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
  if (signed.length === 0) return null
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

/** The days of a coming edition, what is on now and next, and which registrations close. */
function ComingWeek({ facts, entries }: { facts: EditionFacts; entries: readonly EventEntry[] }) {
  const days = seasonDays(facts, entries)
  return (
    <>
      {fliesEvents(entries) || <DayStrip days={days} year={facts.id} />}
      <NowAndNext days={days} />
      <Closings entries={entries} />
    </>
  )
}
