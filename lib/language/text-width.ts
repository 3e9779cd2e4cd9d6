import type { Typography } from './language'
import { type Locale, languages } from './locales'

/**
 * Widths of Noto Sans CJK Bold in em, rounded up to a twentieth. Known without the font file, so that
 * the name of a card, which is made from its layout, needs no file either; a test compares them.
 */
const latin: readonly (readonly [em: number, letters: string])[] = [
  [0.25, ' '],
  [0.35, "|',.:;Iijl‘’"],
  [0.4, '!()-/[\\]f{}'],
  [0.45, 'rt'],
  [0.5, 's'],
  [0.55, '*?cz–'],
  [0.6, '"#$+0123456789<=>FJLY^_aegvxy~“”·'],
  [0.65, 'AESTVXZ`bdhknopqu'],
  [0.75, 'BCKPR&DGNU'],
  [0.8, 'HOQ'],
  [0.95, 'MwW—'],
]

const emOf = new Map(latin.flatMap(([em, letters]) => [...letters].map((letter) => [letter, em])))

const cjk = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\u3000-\u303f\uff00-\uffef…]/u
const hangul = /\p{Script=Hangul}/u
const latinWithMarks = /[\u00c0-\u024f]/

function characterWidth(character: string, { hangulWidth, fullWidth }: Typography): number {
  if (cjk.test(character)) return 1
  if (hangul.test(character)) return hangulWidth
  if (latinWithMarks.test(character)) return 0.75
  return fullWidth?.test(character) ? 1 : (emOf.get(character) ?? 1.05)
}

/** Words drawn together, and the space before them in em. */
export interface SpacedRun {
  text: string
  space: number
}

const eastAsian = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]`
const western = '[A-Za-z0-9]'
const boundary = (before: string, after: string) => `(?<=${before})(?=${after})`
/** CSS Text 4, `text-autospace`: an eighth of an em between Han or kana and Latin letters or digits. */
const autospace = 0.125
const scripts = `${boundary(eastAsian, western)}|${boundary(western, eastAsian)}`
/** CSS Text 4, `text-spacing-trim`: two full-width signs, the first of which has an empty half. */
const trim = -0.5
const followed = '[，。、：；！？）》」』】“‘（《「『【]'

/** A line in runs, with the spaces that Chinese and Japanese typography has between them. */
export function spacedRuns(line: string, locale: Locale): SpacedRun[] {
  const { spacing } = languages[locale].typography
  if (spacing === undefined) return [{ text: line, space: 0 }]
  const { closing, opening } = spacing
  const isPair = new RegExp(`^${closing}${followed}`, 'u')
  const breaks = new RegExp(`${scripts}|${boundary(closing, followed)}`, 'u')
  return line.split(breaks).map((text, index, runs) => {
    if (index === 0) return { text, space: opening.test(text) ? trim : 0 }
    const last = runs[index - 1]?.at(-1) ?? ''
    return { text, space: isPair.test(last + text) ? trim : autospace }
  })
}

/** Width of a line in em, never less than the real one. */
export function textWidth(line: string, locale: Locale): number {
  const { typography } = languages[locale]
  return spacedRuns(line, locale).reduce(
    (sum, { text, space }) =>
      [...text].reduce((width, each) => width + characterWidth(each, typography), sum + space),
    0,
  )
}
