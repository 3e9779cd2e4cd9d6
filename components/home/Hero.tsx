import { useLocale, useTranslations } from 'next-intl'
import { Hoist } from '@/components/flags/FlagPictures'
import { Phrases } from '@/components/ui/Phrases'
import { type EditionEntry, site } from '@/lib/content'
import { editionMonth } from '@/lib/programme/edition'

/** The name of the Week on a deep-sea ground, beside its hoist: which, what, where and when the next is. */
export function Hero({ edition }: { edition: EditionEntry }) {
  const t = useTranslations()
  const locale = useLocale()
  const { ordinal, phase, home: lead } = edition.facts
  return (
    <div className="bg-sea text-foam">
      <div className="page-width grid grid-cols-[minmax(0,1fr)_auto] gap-6 md:gap-12">
        <div className="py-12 md:py-24">
          <p className="md:text-xl">
            {t('home.edition', { ordinal, when: editionMonth(locale, edition.facts) })}
          </p>
          <h1 className="mt-3 text-display">
            <Phrases locale={locale} text={site().name[locale]} />
          </h1>
          <p className="mt-3 text-sm text-flag-yellow">
            <Phrases locale={locale} text={t('site.brand')} />
          </p>
          <p className="mt-6 max-w-xl md:text-lg">{lead?.[locale] ?? t('site.lead')}</p>
          {phase === 'past' && <p className="mt-6 font-bold">{t('home.next')}</p>}
        </div>
        <Hoist />
      </div>
      <Wave />
    </div>
  )
}

/** The edge of the sea: four even swells between the deep ground and the page. */
function Wave() {
  return (
    <svg
      viewBox="0 0 1440 60"
      preserveAspectRatio="none"
      className="block h-6 w-full bg-sea md:h-12 forced-colors:hidden"
      aria-hidden="true"
      focusable="false"
    >
      <path
        className="fill-paper"
        d="M0 60V40C90 40 90 10 180 10S270 40 360 40 450 10 540 10 630 40 720 40 810 10 900 10 990 40 1080 40 1170 10 1260 10 1350 40 1440 40V60z"
      />
    </svg>
  )
}
