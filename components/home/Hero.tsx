import { useLocale, useTranslations } from 'next-intl'
import { Phrases } from '@/components/ui/Phrases'
import { type EditionEntry, events, programmeYears, site } from '@/lib/content'
import { languageTags } from '@/lib/language/locales'
import { menuTexts } from '@/lib/pages/navigation'
import { inLanguage, paths } from '@/lib/pages/paths'
import { editionAndMonth } from '@/lib/programme/edition'
import { onTheLine } from '@/lib/programme/on-the-line'
import { DressedLine } from './DressedLine'
import './hero.css'
import { Water } from './Water'

/** The first screen: the flags of an edition above the sea, which edition, when and where, and the ways on. */
export function Hero({ edition }: { edition: EditionEntry }) {
  const t = useTranslations()
  const locale = useLocale()
  const { id: year, phase } = edition.facts
  const flown = onTheLine(events(locale, year))
  return (
    <div className="hero relative overflow-hidden bg-sea text-foam">
      <DressedLine flown={flown} year={year} />
      <div className="relative page-width pt-2 pb-4 md:pb-8">
        <div className="lg:max-w-[66%]">
          <p className="md:text-xl">{editionAndMonth(locale, edition.facts)}</p>
          <h1 className="mt-1 text-display md:mt-2">
            <Phrases locale={locale} text={site().name[locale]} />
          </h1>
          <p className="mt-2 font-bold text-flag-yellow md:mt-4 md:text-xl">
            <Phrases locale={locale} text={t('site.brand')} />
          </p>
          <p className="mt-2 max-w-xl md:text-lg">
            {t('home.place')}
            <br />
            {phase === 'past' && t('home.next')}
          </p>
          <Actions year={year} />
        </div>
      </div>
      <Water flown={flown} />
    </div>
  )
}

/** The ways on: the programme first, then two of the text pages that the home page introduces. */
function Actions({ year }: { year: number }) {
  const t = useTranslations()
  const locale = useLocale()
  const hasProgramme = programmeYears().includes(year)
  const path = hasProgramme ? paths.programme(year) : paths.edition(year)
  return (
    <p className="mt-4 flex flex-wrap gap-2 md:mt-6 md:gap-3">
      <a
        href={inLanguage(locale, path)}
        className="button-primary grow basis-full sm:grow-0 sm:basis-auto"
      >
        {t(hasProgramme ? 'home.see_programme' : 'home.see_edition', { year: String(year) })}
      </a>
      {menuTexts(locale, site().menus.home)
        .slice(0, 2)
        .map(({ id, words, wordsLocale }) => (
          <a
            key={id}
            href={inLanguage(locale, paths.page(id))}
            lang={languageTags[wordsLocale]}
            className="button grow sm:grow-0"
          >
            {words.title}
          </a>
        ))}
    </p>
  )
}
