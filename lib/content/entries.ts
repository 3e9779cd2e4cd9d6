import type { z } from 'zod'
import { type Locale, locales, sourceLocale } from '../language/locales'
import type { Entry, Picture } from '../model/entry'
import type { kinds } from '../model/schema'
import {
  type GeneratedWords,
  generatedFacts,
  generatedPictures,
  generatedWords,
  type KindWithWords,
} from './generated'
import { sourceHash } from './source-hash'
import { asChanged, standingOf } from './standing'

type Facts<K extends KindWithWords> = z.infer<(typeof kinds)[K]['facts']>
type ItemWords<K extends KindWithWords> = z.infer<(typeof kinds)[K]['words']['schema']>
export type EntryOf<K extends KindWithWords> = Entry<Facts<K>, ItemWords<K>>

/** Words in `locale`, else in Chinese: the one place where the fallback is decided. */
function inLanguage<F extends { id: string | number }, W>(
  facts: F,
  languageFiles: GeneratedWords[],
  pictures: Picture[],
  locale: Locale,
): Entry<F, W> {
  const source = languageFiles.find((file) => file.locale === sourceLocale)
  if (!source) throw new Error(`${facts.id}: no ${sourceLocale} words`)
  const own = languageFiles.find((file) => file.locale === locale)
  const chosen = own ?? source
  const isTranslation = chosen.locale !== sourceLocale
  return {
    id: String(facts.id),
    facts,
    words: chosen.words as W,
    body: chosen.compiled,
    pictures,
    wordsLocale: chosen.locale,
    isFallback: !own,
    isStale: isTranslation && chosen.words.sourceHash !== sourceHash(source.words, source.raw),
    translations: locales.filter((each) => languageFiles.some((file) => file.locale === each)),
  }
}

function entriesOf<K extends KindWithWords>(
  kind: K,
  locale: Locale,
  publication: 'published' | 'withdrawn',
): EntryOf<K>[] {
  const words = generatedWords(kind)
  const pictures = generatedPictures(kind)
  return (generatedFacts(kind) as Facts<K>[])
    .filter((facts) => standingOf(facts) === publication)
    .map((facts) => {
      const id = String(facts.id)
      return inLanguage(asChanged(facts), words.get(id) ?? [], pictures.get(id) ?? [], locale)
    })
}

/** Everything published of a kind, for a reader of `locale`, by id. */
export const publishedEntries = <K extends KindWithWords>(kind: K, locale: Locale) =>
  entriesOf(kind, locale, 'published')

/** What was taken off the site: only its address and title stay, with a notice. */
export const withdrawnEntries = <K extends KindWithWords>(kind: K, locale: Locale) =>
  entriesOf(kind, locale, 'withdrawn')
