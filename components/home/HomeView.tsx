import { useLocale, useTranslations } from 'next-intl'
import { accentRule } from '@/components/editions/accents'
import { EditionFigures } from '@/components/editions/EditionFigures'
import { ArticleList } from '@/components/news/ArticleList'
import { EventList } from '@/components/programme/EventList'
import { notesOfFigures } from '@/components/projects/Figures'
import { Notes } from '@/components/ui/Notes'
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
import type { Phase } from '@/lib/model/schema/edition'
import { menuTexts } from '@/lib/pages/navigation'
import { inLanguage, paths } from '@/lib/pages/paths'
import { highlights } from '@/lib/programme/highlights'
import { Hero } from './Hero'

/** The current edition, the doors to the rest of the site, its events, what was signed, what is new. */
export function HomeView() {
  const locale = useLocale()
  const year = site().current_edition
  const signed = signings(locale, year)
  const notes = notesOfFigures(signed, homeFigures)
  return (
    <>
      <Hero edition={edition(locale, year)} />
      <Lead year={year} />
      <Doors year={year} />
      <Highlights entries={events(locale, year)} year={year} />
      <div className="page-width pb-14">
        <EditionFigures year={year} notes={notes} />
        {signed.map(({ id }) => (
          <SigningLink key={id} href={inLanguage(locale, paths.project(year, id))} />
        ))}
      </div>
      <LatestNews entries={news(locale)} />
      <div className="page-width pt-10">
        <Notes notes={notes} />
      </div>
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

function SigningLink({ href }: { href: string }) {
  const t = useTranslations('home')
  return (
    <p className="mt-4">
      <a href={href} className="inline-block py-2 text-link underline">
        {t('signing_link')}
      </a>
    </p>
  )
}

/** The current edition, and the text pages that the settings name. */
function Doors({ year }: { year: number }) {
  const t = useTranslations()
  const locale = useLocale()
  const { facts, words, wordsLocale } = edition(locale, year)
  const doors = [
    {
      path: paths.edition(year),
      lang: locale,
      title: t('editions.name', { ordinal: facts.ordinal, year: String(year) }),
      summary: words.summary,
      summaryLang: wordsLocale,
    },
    ...menuTexts(locale, site().menus.home).map((text) => ({
      path: paths.page(text.id),
      lang: text.wordsLocale,
      title: text.words.title,
      summary: text.words.summary,
      summaryLang: text.wordsLocale,
    })),
  ]
  return (
    <nav aria-label={t('home.explore')} className="page-width py-12">
      <ul className="grid gap-x-10 gap-y-8 sm:grid-cols-2 lg:grid-cols-3">
        {doors.map(({ path, lang, title, summary, summaryLang }) => (
          <li key={path} className={`border-t-4 pt-3 ${accentRule(facts.accent)}`}>
            <h2 lang={languageTags[lang]} className="text-xl">
              <a href={inLanguage(locale, path)} className="inline-block py-2 hover:underline">
                {title}
              </a>
            </h2>
            <p lang={languageTags[summaryLang]} className="mt-1">
              {summary}
            </p>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** Events on the home page: of a coming edition what is next, of a past one the highlights. */
const shownEvents = { coming: 6, past: 3 } as const satisfies Record<Phase, number>

/** Some events of the programme and the way to all of them; nothing before there are any. */
function Highlights({ entries, year }: { entries: readonly EventEntry[]; year: number }) {
  const t = useTranslations()
  const locale = useLocale()
  if (entries.length === 0) return null
  const most = shownEvents[edition(locale, year).facts.phase]
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
      <EventList entries={highlights(entries, most)} level={3} />
    </section>
  )
}

const shownNews = 3

function LatestNews({ entries }: { entries: readonly NewsEntry[] }) {
  const t = useTranslations()
  const locale = useLocale()
  return (
    <section aria-labelledby="news" className="bg-sand py-14">
      <div className="page-width">
        <div className="flex flex-wrap items-baseline justify-between gap-x-6">
          <h2 id="news" className="mb-4 text-section">
            {t('nav.news')}
          </h2>
          <a href={inLanguage(locale, paths.news)} className="py-2 underline">
            {t('home.all_news')}
          </a>
        </div>
        <ArticleList entries={entries.slice(0, shownNews)} level={3} />
      </div>
    </section>
  )
}
