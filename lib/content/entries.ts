import type { z } from 'zod'
import { type Locale, locales, sourceLocale } from '../language/locales'
import type { Entry } from '../model/entry'
import type { KindName, kinds, WordedKind } from '../model/schema'
import { type ContentItem, itemsOf } from './items'
import { visibilityAt, withLastChange } from './visibility'

export type KindWithWords = {
  [K in KindName]: (typeof kinds)[K] extends WordedKind ? K : never
}[KindName]

type Facts<K extends KindWithWords> = z.infer<(typeof kinds)[K]['facts']>
type ItemWords<K extends KindWithWords> = z.infer<(typeof kinds)[K]['words']['schema']>
export type EntryOf<K extends KindWithWords> = Entry<Facts<K>, ItemWords<K>>

/** An item with words in `locale`, else in Chinese: the one place where the fallback is decided. */
function inLanguage<K extends KindWithWords>(item: ContentItem, locale: Locale): EntryOf<K> {
  const own = item.words[locale]
  const words = own ?? item.words[sourceLocale]
  if (!words) throw new Error(`${item.kind} ${item.id}: no ${sourceLocale} words`)
  return {
    id: item.id,
    facts: withLastChange(item.facts as Facts<K>),
    words: words.fields as ItemWords<K>,
    body: words.body,
    pictures: item.pictures,
    wordsLocale: own ? locale : sourceLocale,
    isFallback: !own,
    isStale: words.isStale,
    translations: locales.filter((each) => item.words[each]),
  }
}

const entriesOf = <K extends KindWithWords>(
  kind: K,
  locale: Locale,
  visibility: 'published' | 'withdrawn',
): EntryOf<K>[] =>
  itemsOf(kind)
    .filter(({ facts }) => visibilityAt(facts as Facts<K>) === visibility)
    .map((item) => inLanguage<K>(item, locale))

/** Everything published of a kind, for a reader of `locale`, by id. */
export const publishedEntries = <K extends KindWithWords>(kind: K, locale: Locale) =>
  entriesOf(kind, locale, 'published')

/** What was taken off the site: only its address and title stay, with a notice. */
export const withdrawnEntries = <K extends KindWithWords>(kind: K, locale: Locale) =>
  entriesOf(kind, locale, 'withdrawn')
