import type { ReactNode } from 'react'
import { Phrases } from '@/components/ui/Phrases'
import type { Entry } from '@/lib/content'
import { languageTags } from '@/lib/language/locales'
import { TranslationNotice } from './TranslationNotice'

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
    <header className="pt-6 pb-8 lg:pe-[21rem]">
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
