import { describe, expect, it } from 'vitest'
import { languages, locales } from '@/lib/language/locales'
import { type Reason, reasons } from '@/lib/language/wording/reasons'
import { right, wrong } from './wording-samples'

const hits = (text: string, locale: (typeof locales)[number], why?: Reason) =>
  languages[locale].wording.filter(
    (rule) => (why === undefined || rule.why === why) && rule.pattern.test(text),
  )

describe.each(locales)('the wordings that %s does not use', (locale) => {
  it('are found in the sentences that have them', () => {
    const samples = Object.entries(wrong[locale])
    expect(samples.map(([why]) => why).sort()).toEqual(Object.keys(reasons).sort())
    const missed = samples.flatMap(([why, texts]) =>
      texts.filter((text) => hits(text, locale, why as Reason).length === 0),
    )
    expect(missed).toEqual([])
  })

  it('each have a sentence', () => {
    expect(languages[locale].wording.length).toBeGreaterThan(40)
    const texts = Object.values(wrong[locale]).flat()
    const untried = languages[locale].wording.filter(
      ({ pattern }) => !texts.some((text) => pattern.test(text)),
    )
    expect(untried.map(({ pattern }) => String(pattern))).toEqual([])
  })

  it('are not found in right sentences', () => {
    expect(right[locale].length).toBeGreaterThan(10)
    const found = right[locale].flatMap((text) =>
      hits(text, locale).map(({ pattern }) => `${text}: ${pattern}`),
    )
    expect(found).toEqual([])
  })

  it('give no right word that is itself refused', () => {
    const found = languages[locale].wording.flatMap(({ instead }) =>
      hits(instead ?? '', locale)
        .filter(({ isDoubt }) => !isDoubt)
        .map(({ pattern }) => `${instead}: ${pattern}`),
    )
    expect(found).toEqual([])
  })
})
