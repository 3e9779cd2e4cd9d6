import { readFileSync } from 'node:fs'
import subsetFont from 'subset-font'
import type { HanShapes } from '../../language/language'
import { type Locale, languages } from '../../language/locales'

/** A part of a family, as the font packages cut it: the characters it is for, and its file. */
interface Slice {
  /** HanShapes of one slice, as satori knows it. */
  name: string
  has: (codePoint: number) => boolean
  file: string
}

const weight = 700

/** Reads `U+4e00,U+4e03-4e07` (CSS Fonts 4, `unicode-range`). */
function ranges(text: string): (readonly [number, number])[] {
  return text.split(',').map((range) => {
    const [first = '', last = first] = range.trim().replace(/^U\+/i, '').split('-')
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)]
  })
}

function readSlices(family: HanShapes): Slice[] {
  const folder = `node_modules/@fontsource-variable/noto-sans-${family}`
  const table: Record<string, string> = JSON.parse(readFileSync(`${folder}/unicode.json`, 'utf8'))
  return Object.entries(table).map(([key, text]) => {
    const own = ranges(text)
    const id = key.replace(/[[\]]/g, '')
    return {
      name: `${family}-${id}`,
      has: (codePoint) => own.some(([first, last]) => codePoint >= first && codePoint <= last),
      file: `${folder}/files/noto-sans-${family}-${id}-wght-normal.woff2`,
    }
  })
}

const slices: Readonly<Record<HanShapes, readonly Slice[]>> = {
  sc: readSlices('sc'),
  kr: readSlices('kr'),
  jp: readSlices('jp'),
}

/** The slice that has a character; undefined for an emoji or a rare character that no face has. */
function sliceFor(character: string, locale: Locale): Slice | undefined {
  const codePoint = character.codePointAt(0) ?? 0
  for (const family of languages[locale].hanShapes) {
    const slice = slices[family].find(({ has }) => has(codePoint))
    if (slice !== undefined) return slice
  }
  return undefined
}

/** The slices that a text needs, each once, and the text without what no face has: it would be empty boxes. */
export function facesFor(text: string, locale: Locale): { text: string; slices: Slice[] } {
  const found = [...text].map((character) => ({ character, slice: sliceFor(character, locale) }))
  const known = found.filter(({ slice }) => slice !== undefined)
  // Joiners and variation selectors of emoji go with them.
  const rest = known.map(({ character }) => character.replace(/\u200d|\ufe0f/, '')).join('')
  return {
    text: known.length === found.length ? text : rest.replace(/ {2,}/g, ' ').trim(),
    slices: [...new Set(known.flatMap(({ slice }) => slice ?? []))],
  }
}

const drawn = new Map<string, Promise<Buffer>>()

/** A slice in the weight of the cards; satori cannot use a font of variable weight. */
export function faceOf({ name, file }: Slice): Promise<Buffer> {
  const known = drawn.get(name)
  if (known !== undefined) return known
  const face = subsetFont(readFileSync(file), undefined, {
    keepAllGlyphs: true,
    targetFormat: 'sfnt',
    variationAxes: { wght: weight },
  })
  drawn.set(name, face)
  return face
}
