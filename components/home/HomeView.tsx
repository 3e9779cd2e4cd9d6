import { useLocale, useTranslations } from 'next-intl'
import { accentRule } from '@/components/editions/accents'
import { ArticleList } from '@/components/news/ArticleList'
import { EventList } from '@/components/programme/EventList'
import {
  Figure,
  notesOfFigures,
  type ShownFigure,
  useSigningFigures,
} from '@/components/projects/Figures'
import { SigningBlock } from '@/components/projects/SigningSummary'
import { NoteNumbers, Notes } from '@/components/ui/Notes'
import {
  type EventEntry,
  edition,
  events,
  type NewsEntry,
  news,
  signings,
  site,
} from '@/lib/content'
import { languageTags } from '@/lib/language/locales'
import { homeFigures } from '@/lib/model/project/signing-figures'
import type { Accent } from '@/lib/model/schema/edition'
import type { SigningFacts } from '@/lib/model/schema/signing'
import { menuTexts } from '@/lib/pages/navigation'
import { inLanguage, paths } from '@/lib/pages/paths'
import { Hero } from './Hero'

/** The current edition: what comes next, what was signed, what is new. */
export function HomeView() {
  const locale = useLocale()
  const year = site().current_edition
  const notes = notesOfFigures(signings(locale, year), homeFigures)
  return (
    <>
      <Hero edition={edition(locale, year)} />
      <HomeFigures year={year} notes={notes} />
      <NextEvents entries={events(locale, year)} year={year} />
      {signings(locale, year).map((signing) => (
        <SigningBlock key={signing.id} entry={signing} />
      ))}
      <LatestNews entries={news(locale)} />
      <Explore accent={edition(locale, year).facts.accent} />
      <div className="page-width pt-10">
        <Notes notes={notes} />
      </div>
    </>
  )
}

/** How many events are on record, and the figures of the year's signings. */
function HomeFigures({ year, notes }: { year: number; notes: readonly string[] }) {
  const t = useTranslations()
  const locale = useLocale()
  const { phase } = edition(locale, year).facts
  return (
    <section aria-label={t('home.figures')} className="page-width py-12">
      <dl className="flex flex-wrap gap-x-10 gap-y-6 lg:gap-x-24">
        <Figure
          value={String(events(locale, year).length)}
          label={t(phase === 'past' ? 'home.events_on_record' : 'home.events_coming')}
        />
        {signings(locale, year).map(({ id, facts }) => (
          <SigningTotals key={id} facts={facts} notes={notes} />
        ))}
      </dl>
    </section>
  )
}

/** The main figures of a signing, each with its source; its own page has the others. */
function SigningTotals({ facts, notes }: { facts: SigningFacts; notes: readonly string[] }) {
  const t = useTranslations('home')
  const labels: Partial<Record<ShownFigure['name'], string>> = {
    projects: t('projects_signed'),
    total_investment: t('investment'),
    foreign: t('foreign_invested'),
  }
  return useSigningFigures(facts)
    .filter(({ name }) => homeFigures.includes(name))
    .map(({ name, value, source }) => (
      <Figure key={name} value={value} label={labels[name]}>
        <NoteNumbers sources={[source]} notes={notes} />
      </Figure>
    ))
}

const shownEvents = 6

/** The first events of the programme and the way to all of them; nothing before there are any. */
function NextEvents({ entries, year }: { entries: readonly EventEntry[]; year: number }) {
  const t = useTranslations()
  const locale = useLocale()
  if (entries.length === 0) return null
  return (
    <section aria-labelledby="programme" className="page-width pb-14">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6">
        <h2 id="programme" className="mb-4 text-section">
          {t('nav.programme')}
        </h2>
        <a href={inLanguage(locale, paths.programme(year))} className="py-2 underline">
          {t('home.all_events', { count: entries.length })}
        </a>
      </div>
      <EventList entries={entries.slice(0, shownEvents)} level={3} />
    </section>
  )
}

const shownNews = 4

function LatestNews({ entries }: { entries: readonly NewsEntry[] }) {
  const t = useTranslations()
  const locale = useLocale()
  return (
    <section aria-labelledby="news" className="page-width py-14">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6">
        <h2 id="news" className="mb-4 text-section">
          {t('nav.news')}
        </h2>
        <a href={inLanguage(locale, paths.news)} className="py-2 underline">
          {t('home.all_news')}
        </a>
      </div>
      <ArticleList entries={entries.slice(0, shownNews)} level={3} />
    </section>
  )
}

/** The text pages that the settings name, each with its summary. */
function Explore({ accent }: { accent: Accent | undefined }) {
  const t = useTranslations()
  const locale = useLocale()
  const texts = menuTexts(locale, site().menus.home)
  if (texts.length === 0) return null
  return (
    <section aria-labelledby="explore" className="bg-sand py-14">
      <div className="page-width">
        <h2 id="explore" className="mb-6 text-section">
          {t('home.explore')}
        </h2>
        <ul className="grid gap-x-10 gap-y-8 sm:grid-cols-2 lg:grid-cols-3">
          {texts.map(({ id, words, wordsLocale }) => (
            <li
              key={id}
              lang={languageTags[wordsLocale]}
              className={`border-t-4 pt-3 ${accentRule(accent)}`}
            >
              <h3 className="text-xl">
                <a href={inLanguage(locale, paths.page(id))} className="hover:underline">
                  {words.title}
                </a>
              </h3>
              <p className="mt-1">{words.summary}</p>
            </li>
          ))}
        </ul>
      </div>
    </section>
  )
}
