import { useLocale, useTranslations } from 'next-intl'
import { Hoist } from '@/components/flags/Hoist'
import { type EditionEntry, site } from '@/lib/content'
import { editionMonth } from '@/lib/programme/edition'

/** The name of the Week on a deep-sea ground, beside its hoist. */
export function Hero({ edition }: { edition: EditionEntry }) {
  const t = useTranslations()
  const locale = useLocale()
  const { ordinal } = edition.facts
  return (
    <div className="bg-sea text-foam">
      <div className="page-width grid grid-cols-[1fr_auto] gap-6">
        <div className="py-12 md:py-24">
          <p>{t('home.edition', { ordinal, when: editionMonth(locale, edition.facts) })}</p>
          <h1 className="mt-3 text-4xl leading-tight sm:text-5xl lg:text-7xl">
            {site().name[locale]}
          </h1>
          <p className="mt-5 font-bold text-flag-yellow md:text-xl">{t('site.brand')}</p>
          <p className="mt-5 max-w-xl">{t('site.lead')}</p>
        </div>
        <Hoist />
      </div>
    </div>
  )
}
