import { useTranslations } from 'next-intl'
import type { Investor } from '@/lib/model/schema/investor'

/** A name in its own script with its reading, each marked as of its language (WCAG 3.1.2). */
export function OriginalName({
  original: { name, lang, reading },
}: {
  original: NonNullable<Investor['original']>
}) {
  const t = useTranslations('project')
  const isLatin = reading !== undefined && /\p{Script=Latin}/u.test(reading)
  return (
    <p className="text-sm">
      <span className="text-quiet">{t('original')}</span> <span lang={lang}>{name}</span>
      {reading !== undefined && (
        <>
          {' '}
          (<span lang={isLatin ? `${lang.split('-')[0]}-Latn` : lang}>{reading}</span>)
        </>
      )}
    </p>
  )
}
