import { isLocale, type Locale, sourceLocale, type TargetLocale } from '../../../language/locales'
import { type Content, factsOf, type ItemRule } from '../model'
import { problem } from '../problem'
import { factTexts, partName, textsOf } from '../text/texts'
import { present } from './words-files'

interface Avoided {
  text: string
  pattern: RegExp
  meant: string
}

const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')

function avoidedIn(content: Content, locale: TargetLocale): Avoided[] {
  const data = factsOf('glossary', content.find('glossary', 'glossary'))
  return (data?.terms ?? []).flatMap((term) =>
    (term[locale]?.avoid ?? []).map((text) => {
      const edge = /^[\w\s’'-]+$/.test(text) ? '\\b' : ''
      return {
        text,
        pattern: new RegExp(`${edge}${escaped(text)}${edge}`, 'i'),
        meant: term[locale]?.text ?? term.zh,
      }
    }),
  )
}

const cache = new WeakMap<Content, Partial<Record<Locale, Avoided[]>>>()

function avoided(content: Content, locale: Locale): Avoided[] {
  if (locale === sourceLocale) return []
  const known = cache.get(content) ?? {}
  cache.set(content, known)
  known[locale] ??= avoidedIn(content, locale)
  return known[locale]
}

/** First avoided rendering in a text; the right rendering is blanked first because it may contain it. */
function find(text: string, list: readonly Avoided[]) {
  for (const { text: found, pattern, meant } of list) {
    const index = pattern.exec(text.replaceAll(meant, '\u0001'.repeat(meant.length)))?.index
    if (index !== undefined) return { found, meant, index }
  }
  return undefined
}

/** Renderings that the glossary says to avoid are not used, in words and in names. */
export const glossaryKept: ItemRule = (item, content) => {
  const { facts, kind } = item
  if (kind === 'glossary' || kind === 'source') return []
  const inWords = present(item).flatMap(({ locale, path: file, ...rest }) =>
    textsOf({ locale, path: file, ...rest }).flatMap(({ path, part, block }) => {
      const hit = find(block.text, avoided(content, locale))
      if (!hit) return []
      const at = { file, line: block.lineAt(hit.index) }
      return [problem(at, path, 'avoided-word', { part, text: hit.found, meant: hit.meant })]
    }),
  )
  const inFacts = factTexts(facts?.data).flatMap(({ path, value }) => {
    const locale = path.at(-1)
    if (!facts || typeof locale !== 'string' || !isLocale(locale)) return []
    const hit = find(value, avoided(content, locale))
    if (!hit) return []
    return [
      problem(facts.at(path), path, 'avoided-word', {
        part: partName(path),
        text: hit.found,
        meant: hit.meant,
      }),
    ]
  })
  return [...inWords, ...inFacts]
}
