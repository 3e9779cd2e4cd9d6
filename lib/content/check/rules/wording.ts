import { isLocale, type Locale, languages } from '../../../language/locales'
import type { KindName } from '../../../model/schema'
import type { Item, ItemRule } from '../model'
import type { Path } from '../path'
import { type Place, type Problem, problem } from '../problem'
import { factTexts, partName, textsOf } from '../text/texts'
import { present } from './words-files'

/** Names of bodies and titles of sources stand as they are. */
const quoting: readonly KindName[] = ['organisation', 'source', 'glossary']

const levels = [
  ['wording-refused', 'refused'],
  ['wording-doubted', 'doubted'],
] as const

interface Said {
  locale: Locale
  text: string
  path: Path
  at: (index: number) => Place
}

/** Everything an item says to readers, with its language. */
function said(item: Item): Said[] {
  const { facts } = item
  const inWords = present(item).flatMap((words) =>
    textsOf(words).map(({ path, block }) => ({
      locale: words.locale,
      text: block.text,
      path,
      at: (index: number) => ({ file: words.path, line: block.lineAt(index) }),
    })),
  )
  const inFacts = factTexts(facts?.data).flatMap(({ path, value }) => {
    const locale = String(path.at(-1))
    return facts && isLocale(locale)
      ? [{ locale, text: value, path, at: () => facts.at(path) }]
      : []
  })
  return [...inWords, ...inFacts]
}

/** The first wording of a text that is refused, else the first that is doubted. */
function wordingOf({ locale, text, path, at }: Said): Problem[] {
  for (const [rule, level] of levels)
    for (const { pattern, instead } of languages[locale].wording[level]) {
      const found = pattern.exec(text)
      if (found) {
        const args = { part: partName(path), text: found[0], instead }
        return [problem(at(found.index), path, rule, args)]
      }
    }
  return []
}

/** Countries and regions are worded as official usage has them. */
export const countriesWorded: ItemRule = (item) =>
  quoting.includes(item.kind) ? [] : said(item).flatMap(wordingOf)
