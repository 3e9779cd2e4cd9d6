import { useLocale, useTranslations } from 'next-intl'
import { Actions } from '@/components/season/Actions'
import { Seasons } from '@/components/season/Seasons'
import { Phrases } from '@/components/ui/Phrases'
import { type EditionEntry, events, site } from '@/lib/content'
import { editionAndMonth } from '@/lib/programme/edition'
import { onTheLine } from '@/lib/programme/on-the-line'
import { DressedLine } from './DressedLine'
import './hero.css'
import { Water } from './Water'

/** The first screen: the flags of an edition above the sea, which edition, when and where, and the ways on. */
export function Hero({ edition }: { edition: EditionEntry }) {
  const locale = useLocale()
  const { id: year, phase } = edition.facts
  const flown = onTheLine(events(locale, year))
  return (
    <div className="hero relative overflow-hidden bg-sea text-foam">
      <DressedLine flown={flown} year={year} />
      <div className="relative page-width pt-2 pb-4 md:pb-8">
        <div className="lg:max-w-[66%]">
          {phase === 'coming' ? <Coming edition={edition} /> : <Past edition={edition} />}
        </div>
      </div>
      <Water flown={flown} />
    </div>
  )
}

/** A coming edition: its name is small, since its days come first. */
function Coming({ edition }: { edition: EditionEntry }) {
  const t = useTranslations('home')
  const locale = useLocale()
  return (
    <>
      <h1 className="text-xl md:text-3xl">
        <Phrases locale={locale} text={site().name[locale]} />
      </h1>
      <p className="md:text-xl">{t('place')}</p>
      <Seasons edition={edition} />
    </>
  )
}

/** A past edition: which it was and when, the name of the Week, and when by the law the next one is due. */
function Past({ edition: { facts } }: { edition: EditionEntry }) {
  const t = useTranslations()
  const locale = useLocale()
  return (
    <>
      <p className="md:text-xl">{editionAndMonth(locale, facts)}</p>
      <h1 className="mt-1 text-display md:mt-2">
        <Phrases locale={locale} text={site().name[locale]} />
      </h1>
      <p className="mt-2 font-bold [word-break:keep-all] text-flag-yellow md:mt-4 md:text-xl">
        <Phrases locale={locale} text={t('site.brand')} />
      </p>
      <p className="mt-2 max-w-xl md:text-lg">
        {t('home.place')}
        <br />
        {sentences(t('home.next')).map((sentence) => (
          <span key={sentence} className="inline-block">
            {sentence}
          </span>
        ))}
      </p>
      <Actions year={facts.id} />
    </>
  )
}

/** Chinese and Japanese sentences, each of which begins a line rather than being cut. */
const sentences = (text: string) => text.split(/(?<=[；。])/)
