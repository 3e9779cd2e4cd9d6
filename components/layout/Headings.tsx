import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Phrases } from '@/components/ui/Phrases'
import type { Entry } from '@/lib/content'
import { languageTags, sourceLocale } from '@/lib/language/locales'
import { inLanguage } from '@/lib/pages/paths'

/** Heading, lead and, where needed, the notice about the language of the words. */
export function EntryHeading({
  entry,
  path,
  children,
}: {
  entry: Entry<unknown>
  path: string
  children?: ReactNode
}) {
  const lang = languageTags[entry.wordsLocale]
  return (
    <header className="pt-6 pb-8">
      {children}
      <h1 lang={lang} className="mt-3 max-w-5xl text-title">
        <Phrases locale={entry.wordsLocale} text={entry.words.title} />
      </h1>
      <TranslationNotice entry={entry} path={path} />
      <p lang={lang} className="mt-5 max-w-measure text-lg text-quiet">
        {entry.words.summary}
      </p>
    </header>
  )
}

/** Heading and lead of a page that lists things. */
export function ListHeading({ title, lead }: { title: string; lead: string }) {
  const locale = useLocale()
  return (
    <header className="pt-10 pb-8">
      <h1 className="text-title">
        <Phrases locale={locale} text={title} />
      </h1>
      <p className="mt-5 max-w-measure text-lg text-quiet">{lead}</p>
    </header>
  )
}

/** The notice that the text is Chinese, or that the translation is older than the Chinese text. */
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
