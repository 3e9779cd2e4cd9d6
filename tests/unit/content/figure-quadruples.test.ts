import { describe, expect, it } from 'vitest'
import { compareFigure, figuresAllowed, figuresIn } from '../../../lib/language/figures'
import { quadruples, wrong } from './figure-quadruples'
import { modelTexts } from './figure-texts'

type Translation = 'en' | 'ko' | 'ja'

/** What the check tells about a translation: figures and how they compare. */
function told(chinese: string, locale: Translation, text: string) {
  const allowed = figuresAllowed(chinese)
  return figuresIn(text, locale)
    .map((figure) => ({ text: figure.text, is: compareFigure(figure, allowed) }))
    .filter(({ is }) => is !== 'same')
}

const pairs = quadruples.flatMap(([zh, en, ko, ja]): [string, Translation, string][] => [
  [zh, 'en', en],
  [zh, 'ko', ko],
  [zh, 'ja', ja],
])

describe('sentences that say the same', () => {
  it('are many', () => expect(pairs.length).toBeGreaterThan(200))
  it.each(pairs)('%s = %s: %s', (zh, locale, text) => {
    expect(told(zh, locale, text)).toEqual([])
  })
})

describe('whole texts in four languages', () => {
  const targets = ['en', 'ko', 'ja'] as const

  it('have the same figures, in whatever order', () => {
    expect(modelTexts.length).toBeGreaterThan(5)
    for (const [zh, ...translations] of modelTexts)
      expect(translations.map((text, at) => told(zh, targets[at] ?? 'en', text))).toEqual([
        [],
        [],
        [],
      ])
  })

  it('have figures that are told when one is changed', () => {
    const digits = modelTexts.filter(([, en]) => en.includes('22.2 billion'))
    expect(digits.length).toBe(2)
    for (const [zh, en] of digits)
      expect(told(zh, 'en', en.replace('22.2 billion', '22.2 million'))).toEqual([
        { text: '22.2 million', is: 'different' },
      ])
  })
})

describe('sentences that say something else', () => {
  it('are many', () => expect(wrong.length).toBeGreaterThan(40))
  it.each(wrong)('$zh ≠ $locale: $text', ({ zh, locale, text, sure }) => {
    const found = told(zh, locale, text)
    expect(found.length).toBeGreaterThan(0)
    expect(found.some(({ is }) => is === 'different')).toBe(sure)
  })
})
