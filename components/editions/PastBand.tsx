import { useLocale, useTranslations } from 'next-intl'
import { edition, site } from '@/lib/content'
import { inLanguage, paths } from '@/lib/pages/paths'
import { editionMonth } from '@/lib/programme/edition'

/** Which past edition a page is about, with a link to it; nothing on the pages of a coming one. */
export function PastBand({ year }: { year: number }) {
  const t = useTranslations('editions')
  const locale = useLocale()
  const { facts } = edition(locale, year)
  if (facts.phase === 'coming') return null
  const text = t('band', {
    ordinal: facts.ordinal ?? 0,
    name: site().name[locale],
    when: editionMonth(locale, facts),
  })
  return (
    <p className="mt-6 border-s-4 border-line ps-4 text-sm text-quiet">
      <a href={inLanguage(locale, paths.edition(year))} className="inline-block py-1 underline">
        {text}
      </a>
    </p>
  )
}
