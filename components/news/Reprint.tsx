import { useLocale, useTranslations } from 'next-intl'
import { Section } from '@/components/ui/Section'
import { SourceReference } from '@/components/ui/SourceReference'
import { source } from '@/lib/content'
import { languageName } from '@/lib/language/language-name'
import { sourceLocale } from '@/lib/language/locales'
import type { NewsFacts } from '@/lib/model/schema/news'

/** Where a text taken from elsewhere comes from, from which language, and by whose leave. */
export function Reprint({ facts: { reprint } }: { facts: NewsFacts }) {
  const t = useTranslations()
  const locale = useLocale()
  if (reprint === undefined) return null
  const original = source(reprint.source)
  return (
    <Section id="reprint" title={t('news.reprint')}>
      <SourceReference source={original} />
      {original.lang !== sourceLocale && (
        <p>{t('news.translated_from', { language: languageName(t, original.lang) })}</p>
      )}
      <p className="text-sm text-quiet">
        {t('news.permission', { text: reprint.permission[locale] })}
      </p>
    </Section>
  )
}
