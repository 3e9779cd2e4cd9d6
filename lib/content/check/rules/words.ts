import {
  isLocale,
  type Locale,
  languages,
  sourceLocale,
  type TargetLocale,
} from '../../../language/locales'
import { type Reason, reasons, type Wording } from '../../../language/wording/reasons'
import type { KindName } from '../../../model/schema'
import { isConfirmed } from '../confirmed'
import { type Content, factsOf, type Item, type ItemRule, present } from '../model'
import type { Path } from '../path'
import { type FilePosition, problem } from '../problem'
import { factTexts, partName, textsOf } from '../text/texts'

/** Kinds whose names and titles are quoted unchanged. */
const quoting: readonly KindName[] = ['organisation', 'person', 'source', 'publisher', 'glossary']

/** Pages that may use a wording that others may not. */
const excepted: Partial<Record<Reason, readonly string[]>> = {
  // Their subject is the website itself.
  self: ['accessibility', 'privacy'],
}

interface LocalText {
  locale: Locale
  text: string
  path: Path
  at: (index: number) => FilePosition
  /** Whether the editor has confirmed the words there, such as those of a quotation. */
  isConfirmed: (begin: number, end: number) => boolean
}

/** Every text of an item that has a language: its language files and the names in its facts. */
function localTexts(item: Item): LocalText[] {
  const { facts } = item
  const inWords = present(item).flatMap((words) =>
    textsOf(words).map(({ path, block }) => ({
      locale: words.locale,
      text: block.text,
      path,
      at: (index: number) => ({ file: words.path, line: block.lineAt(index) }),
      isConfirmed: (begin: number, end: number) => isConfirmed(words, block.text, begin, end),
    })),
  )
  const inFacts = factTexts(facts?.data).flatMap(({ path, value }) => {
    const locale = String(path.at(-1))
    return facts && isLocale(locale)
      ? [{ locale, text: value, path, at: () => facts.at(path), isConfirmed: () => false }]
      : []
  })
  return [...inWords, ...inFacts]
}

interface Found extends Wording {
  index: number
  text: string
}

const overlaps = (one: Found, other: Found) =>
  one.index < other.index + other.text.length && other.index < one.index + one.text.length

/** The wordings of a text that are not to be used, each once; of two at one place the first listed. */
function wordingsIn(text: string, rules: readonly Wording[]): Found[] {
  const found: Found[] = []
  for (const rule of rules) {
    const match = rule.pattern.exec(text)
    if (!match) continue
    const here = { ...rule, index: match.index, text: match[0] }
    if (!found.some((other) => overlaps(other, here))) found.push(here)
  }
  return found
}

function wordingProblems(local: LocalText, rules: readonly Wording[]) {
  const { text, path, at } = local
  const found = wordingsIn(text, rules).filter(
    (each) => !local.isConfirmed(each.index, each.index + each.text.length),
  )
  return found.map(({ why, instead, isDoubt, ...words }) => {
    const rule = isDoubt ? 'wording-doubted' : 'wording-refused'
    const args = { part: partName(path), text: words.text, why: reasons[why], instead }
    return problem(at(words.index), path, rule, args)
  })
}

/** Nothing is said in words that its language does not use here; `lib/language/wording` has the lists. */
const worded: ItemRule = (item) => {
  if (quoting.includes(item.kind)) return []
  const isExcepted = ({ why }: Wording) => excepted[why]?.includes(item.id) ?? false
  return localTexts(item).flatMap((text) => {
    const rules = languages[text.locale].wording.filter((rule) => !isExcepted(rule))
    return wordingProblems(text, rules)
  })
}

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

/** The first forbidden rendering in a text. The right rendering is blanked first because it may contain a forbidden one. */
function find(text: string, list: readonly Avoided[]) {
  for (const { text: found, pattern, meant } of list) {
    const index = pattern.exec(text.replaceAll(meant, '\u0001'.repeat(meant.length)))?.index
    if (index !== undefined) return { found, meant, index }
  }
  return undefined
}

/** Renderings that the glossary forbids are not used, in language files and in names. */
const glossaryKept: ItemRule = (item, content) => {
  const { facts, kind } = item
  if (kind === 'glossary' || kind === 'source' || kind === 'publisher') return []
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

const fullwidth = /[０-９Ａ-Ｚａ-ｚ](?:[０-９Ａ-Ｚａ-ｚ：．，／－％:./-]*[０-９Ａ-Ｚａ-ｚ％])?/
const half = (text: string) => text.normalize('NFKC')

/** Digits and Latin letters are half-width, in facts and in words. */
const halfWidth: ItemRule = (item) => {
  const { facts } = item
  const inFacts = factTexts(facts?.data).flatMap(({ path, value }) => {
    const text = fullwidth.exec(value)?.[0]
    if (!facts || !text) return []
    return [
      problem(facts.at(path), path, 'fullwidth', { part: partName(path), text, meant: half(text) }),
    ]
  })
  const inWords = present(item).flatMap((words) =>
    textsOf(words).flatMap(({ path, part, block }) => {
      const found = fullwidth.exec(block.text)
      if (!found) return []
      const at = { file: words.path, line: block.lineAt(found.index) }
      return [problem(at, path, 'fullwidth', { part, text: found[0], meant: half(found[0]) })]
    }),
  )
  return [...inFacts, ...inWords]
}

/** Fields of sums and of their changes: digits alone, which may look like a number to call. */
const sums: Path = ['value', 'max', 'from', 'to']

const isSum = (path: Path) => sums.includes(path.at(-1) ?? '')

const mobile = /(?<![\d-])(?:\+?86[ -]?)?1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?!\d)/

/** No mobile number of mainland China in facts or words. */
const noPrivatePhone: ItemRule = (item) => {
  const { facts } = item
  const inFacts = factTexts(facts?.data).flatMap(({ path, value }) => {
    const found = /^https?:/.test(value) || isSum(path) ? undefined : mobile.exec(value)?.[0]
    return facts && found
      ? [problem(facts.at(path), path, 'private-phone', { part: partName(path), value: found })]
      : []
  })
  const inWords = present(item).flatMap(({ path: file, ...words }) =>
    textsOf({ path: file, ...words }).flatMap(({ path, part, block }) => {
      const found = mobile.exec(block.text)
      if (!found) return []
      return [
        problem({ file, line: block.lineAt(found.index) }, path, 'private-phone', {
          part,
          value: found[0],
        }),
      ]
    }),
  )
  return [...inFacts, ...inWords]
}

export const itemRules: readonly ItemRule[] = [worded, glossaryKept, halfWidth, noPrivatePhone]
