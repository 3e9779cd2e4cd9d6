import { useLocale, useTranslations } from 'next-intl'
import type { Entry } from '@/lib/content'
import { languageTags, sourceLocale } from '@/lib/language/locales'
import { inLanguage } from '@/lib/pages/paths'

/** Says that the words are Chinese, or that they are older than the Chinese text. */
export function TranslationNotice({ entry, path }: { entry: Entry<unknown>; path: string }) {
  const t = useTranslations()
  const locale = useLocale()
  if (!entry.isFallback && !entry.isStale) return null
  const key = entry.isFallback ? 'layout.translation_missing' : 'layout.translation_stale'
  return (
    <p lang={languageTags[locale]} className="my-6 border-s-4 border-flag-yellow bg-sand px-4 py-3">
      {t(key)}{' '}
      <a
        href={inLanguage(sourceLocale, path)}
        hrefLang={languageTags[sourceLocale]}
        className="underline"
      >
        {t('layout.read_source')}
      </a>
    </p>
  )
}
