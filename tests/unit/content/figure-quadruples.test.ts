import { describe, expect, it } from 'vitest'
import { compareFigure, figuresAllowed, figuresIn } from '../../../lib/language/figures'
import { quadruples, wrong } from './figure-quadruples'

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

describe('sentences that say something else', () => {
  it('are many', () => expect(wrong.length).toBeGreaterThan(40))
  it.each(wrong)('$zh ≠ $locale: $text', ({ zh, locale, text, sure }) => {
    const found = told(zh, locale, text)
    expect(found.length).toBeGreaterThan(0)
    expect(found.some(({ is }) => is === 'different')).toBe(sure)
  })
})
