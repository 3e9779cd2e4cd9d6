import { describe, expect, it } from 'vitest'
import { locales } from '@/lib/language/locales'
import { textWidth } from '@/lib/language/text-width'
import { faceOf, facesFor } from '@/lib/outputs/share-cards/faces'
import { layout } from '@/lib/outputs/share-cards/layout'
import { svgOf } from '@/lib/outputs/share-cards/render'
import { readSfnt } from './sfnt'
import { allWords } from './titles'

const charactersOf = (locale: string) => [
  ...new Set(allWords.filter((words) => words.locale === locale).flatMap(({ text }) => [...text])),
]

async function faceFor(character: string, locale: (typeof locales)[number]) {
  const [slice] = facesFor(character, locale).slices
  if (!slice) throw new Error(character)
  return { slice, sfnt: readSfnt(await faceOf(slice)) }
}

const printable = Array.from({ length: 0x5f }, (_, place) => String.fromCharCode(0x20 + place))
const others = ['–', '—', '‘', '’', '“', '”', '…', '·', 'é', 'ü', 'Å']
const eastAsian = ['威', '海', '，', '：', '「', 'ウ', 'ィ', '주', '간']

describe('the faces of share cards', () => {
  it.each(locales)('have every character of every title in %s', async (locale) => {
    const characters = charactersOf(locale)
    expect(characters.length).toBeGreaterThan(50)
    const missing: string[] = []
    for (const character of characters) {
      const { sfnt } = await faceFor(character, locale)
      if (sfnt.glyph(character.codePointAt(0) ?? 0) === 0) missing.push(character)
    }
    expect(missing).toEqual([])
  })

  it('are those of the language, because Han shapes differ', () => {
    const names = locales.map((locale) => facesFor('直', locale).slices[0]?.name.split('-')[0])
    expect(names).toEqual(['sc', 'kr', 'kr', 'jp'])
  })

  it('fall back to another language for a character that one lacks', () => {
    expect(facesFor('铁', 'ja').slices[0]?.name).toMatch(/^sc-/)
  })

  it.each([
    ['Tea 🎉 evening', 'Tea evening'],
    ['👩‍🎤茶会☃️ 🎉', '茶会☃'],
    ['\u{10ffff}', ''],
    ['Tea  evening', 'Tea  evening'],
  ])('leave out what none of them has: %s', (text, drawn) => {
    const faces = facesFor(text, 'zh')
    expect(faces.text).toBe(drawn)
    expect(faces.slices.length > 0).toBe(drawn !== '')
  })

  it.each(['茶会 🎉 Tea', '🎉'])(
    'draw a card whose title is %s, the same each time',
    async (text) => {
      const card = layout({ title: [{ text, locale: 'zh' }] })
      const svg = await svgOf(card)
      expect(svg).toMatch(/^<svg .*<\/svg>$/s)
      expect(await svgOf(card)).toBe(svg)
    },
  )

  it.each(locales)(
    'are as wide in %s as the layout believes, or a little narrower',
    async (locale) => {
      const wrong: string[] = []
      for (const character of [...printable, ...others, ...eastAsian]) {
        const { sfnt } = await faceFor(character, locale)
        const real = sfnt.advance(character.codePointAt(0) ?? 0)
        // Behind a letter, where no opening sign hangs out of the line.
        const width = textWidth(`!${character}`, locale) - textWidth('!', locale)
        if (real > width + 0.001 || width - real > 0.17) wrong.push(`${character} ${real} ${width}`)
      }
      expect(wrong).toEqual([])
    },
  )
})
