import {
  isLiteralElement,
  isPluralElement,
  isPoundElement,
  isSelectElement,
  isTagElement,
  type MessageFormatElement,
  parse,
} from '@formatjs/icu-messageformat-parser'
import { describe, expect, it } from 'vitest'
import { type Locale, locales } from '@/lib/language/locales'
import { askedMessages } from '../../support/asked-messages'
import { messageList } from './message-list'

const mapOf = (locale: Locale): ReadonlyMap<string, string> => new Map(messageList(locale))

const messages = {
  zh: mapOf('zh'),
  en: mapOf('en'),
  ko: mapOf('ko'),
  ja: mapOf('ja'),
} as const satisfies Record<Locale, ReadonlyMap<string, string>>

const keys = [...messages.zh.keys()]
const others = locales.filter((locale) => locale !== 'zh')

/** The arguments of a message, those within its choices included. */
function argumentsOf(elements: readonly MessageFormatElement[]): string[] {
  return elements.flatMap((element) => {
    if (isLiteralElement(element) || isPoundElement(element)) return []
    if (isTagElement(element)) return [`<${element.value}>`, ...argumentsOf(element.children)]
    if (!isPluralElement(element) && !isSelectElement(element)) return [element.value]
    const choices = Object.values(element.options).flatMap(({ value }) => argumentsOf(value))
    return [element.value, ...choices]
  })
}

const namesIn = (message: string) => [...new Set(argumentsOf(parse(message)))].sort()

describe('the message files', () => {
  it('have the same keys in the same order', () => {
    expect(keys.length).toBeGreaterThan(200)
    expect(new Set(keys).size).toBe(keys.length)
    for (const locale of others) expect([...messages[locale].keys()], locale).toEqual(keys)
  })

  it('have the same arguments', () => {
    const withArguments = keys.filter((key) => namesIn(messages.zh.get(key) ?? '').length > 0)
    expect(withArguments.length).toBeGreaterThan(20)
    for (const locale of others)
      for (const key of keys)
        expect(namesIn(messages[locale].get(key) ?? ''), `${locale} ${key}`).toEqual(
          namesIn(messages.zh.get(key) ?? ''),
        )
  })

  it.each(locales)('leave no message empty in %s', (locale) => {
    expect(messages[locale].size).toBe(keys.length)
    const empty = [...messages[locale]].filter(
      ([, text]) => text.trim() === '' || text !== text.trim(),
    )
    expect(empty).toEqual([])
  })
})

/** Messages that are rightly the same as in Chinese. */
const same: Record<string, readonly Locale[]> = {
  // Nothing but arguments: a sum needs no word to say that it is what it is.
  'precision.exact': ['en', 'ko', 'ja'],
  'precision.rounded': ['en', 'ko', 'ja'],
  'when.hours': ['ko', 'ja'],
}

/** Written in Han characters alone, a word is often the same in Chinese and in Japanese. */
const isHanWord = (text: string) => /^[\p{sc=Han}（）：]{1,8}$/u.test(text.replace(/\{\w+\}/g, ''))

describe('each message', () => {
  it.each(others)('is translated into %s', (locale) => {
    expect(messages[locale].size).toBe(keys.length)
    const left = keys.filter((key) => {
      const text = messages[locale].get(key) ?? ''
      const isSame = text === messages.zh.get(key)
      const isAllowed = same[key]?.includes(locale) || (locale === 'ja' && isHanWord(text))
      return isSame && !isAllowed
    })
    expect(left).toEqual([])
  })

  it('that is listed as the same is the same', () => {
    expect(Object.keys(same).length).toBeGreaterThan(0)
    const stale = Object.entries(same).flatMap(([key, same]) =>
      same.filter((locale) => messages[locale].get(key) !== messages.zh.get(key)).map(() => key),
    )
    expect(stale).toEqual([])
  })

  it.each(locales)('is in the script of %s', (locale) => {
    const wrong = {
      zh: /[\p{sc=Hangul}\p{sc=Hiragana}\p{sc=Katakana}]/u,
      en: /[\p{sc=Han}\p{sc=Hangul}\p{sc=Hiragana}\p{sc=Katakana}]/u,
      ko: /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u,
      ja: /\p{sc=Hangul}/u,
    }[locale]
    expect(messages[locale].size).toBe(keys.length)
    expect([...messages[locale]].filter(([, text]) => wrong.test(text))).toEqual([])
  })

  it.each(['ko', 'ja'] as const)('has a letter of %s in it where it has any', (locale) => {
    const own = { ko: /\p{sc=Hangul}/u, ja: /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u }[locale]
    const worded = [...messages[locale]].filter(([, text]) =>
      /\p{L}/u.test(text.replace(/\{[^{}]*\}/g, '')),
    )
    // Japanese readers know these by their Latin letters alone.
    const latin = ['news.feeds', 'contact.mail_id', 'data.size']
    const strange = worded.filter(([key, text]) => !own.test(text) && !latin.includes(key))
    expect(worded.length).toBeGreaterThan(200)
    expect(strange).toEqual([])
  })

  it.each(['zh', 'ja'] as const)(
    'leaves the spaces round Latin letters and digits to the style sheet in %s',
    (locale) => {
      const spaced =
        /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}] [A-Za-z0-9]|[A-Za-z0-9] [\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u
      expect(messages[locale].size).toBe(keys.length)
      expect([...messages[locale]].filter(([, text]) => spaced.test(text))).toEqual([])
    },
  )
})

describe('the code', () => {
  // What is not there does not compile, template keys included; what the compiler cannot know stops
  // the build (see missing-message.test.ts).
  it('uses every message', { timeout: 120_000 }, () => {
    const { texts, open, listed } = askedMessages()
    const isListed = (key: string) =>
      [...open].some((start) => key.startsWith(start) && listed.has(key.slice(start.length)))
    expect(keys.filter((key) => texts.has(key)).length).toBeGreaterThan(1_000)
    expect(keys.filter((key) => !texts.has(key) && !isListed(key))).toEqual([])
  })
})
