/** The tables of a font that the tests read (OpenType 1.9: cmap, head, hhea, hmtx). */
export interface Sfnt {
  /** Number of the glyph of a character; 0 is the empty box. */
  glyph: (codePoint: number) => number
  /** Advance of a character in em. */
  advance: (codePoint: number) => number
}

function tableIn(font: DataView, wanted: string): DataView {
  for (let entry = 12; entry < 12 + font.getUint16(4) * 16; entry += 16) {
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((place) => font.getUint8(entry + place)))
    if (tag === wanted)
      return new DataView(
        font.buffer,
        font.byteOffset + font.getUint32(entry + 8),
        font.getUint32(entry + 12),
      )
  }
  throw new Error(`no table ${wanted}`)
}

/** Characters and glyphs of a subtable of format 4. */
function format4(cmap: DataView, at: number): Map<number, number> {
  const glyphs = new Map<number, number>()
  const half = cmap.getUint16(at + 6)
  const [ends, starts, deltas, offsets] = [14, 16 + half, 16 + half * 2, 16 + half * 3]
  for (let segment = 0; segment < half; segment += 2) {
    const read = (list = 0) => cmap.getUint16(at + list + segment)
    const offset = read(offsets)
    for (let code = read(starts); code <= read(ends) && code < 0xffff; code++) {
      const place = (offsets ?? 0) + at + segment + offset + (code - read(starts)) * 2
      const raw = offset === 0 ? code : cmap.getUint16(place)
      if (raw !== 0) glyphs.set(code, (raw + read(deltas)) & 0xffff)
    }
  }
  return glyphs
}

/** Characters and glyphs of a subtable of format 12. */
function format12(cmap: DataView, at: number): Map<number, number> {
  const glyphs = new Map<number, number>()
  for (let group = at + 16; group < at + 16 + cmap.getUint32(at + 12) * 12; group += 12) {
    const [first, last] = [cmap.getUint32(group), cmap.getUint32(group + 4)]
    for (let code = first; code <= last; code++)
      glyphs.set(code, cmap.getUint32(group + 8) + code - first)
  }
  return glyphs
}

const formats: Record<number, typeof format4> = { 4: format4, 12: format12 }

export function readSfnt(bytes: Buffer): Sfnt {
  const font = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const cmap = tableIn(font, 'cmap')
  const glyphs = new Map<number, number>()
  for (let entry = 4; entry < 4 + cmap.getUint16(2) * 8; entry += 8) {
    const at = cmap.getUint32(entry + 4)
    for (const [code, glyph] of formats[cmap.getUint16(at)]?.(cmap, at) ?? [])
      glyphs.set(code, glyph)
  }
  const unitsPerEm = tableIn(font, 'head').getUint16(18)
  const measured = tableIn(font, 'hhea').getUint16(34)
  const hmtx = tableIn(font, 'hmtx')
  const glyph = (codePoint: number) => glyphs.get(codePoint) ?? 0
  return {
    glyph,
    advance: (codePoint) =>
      hmtx.getUint16(Math.min(glyph(codePoint), measured - 1) * 4) / unitsPerEm,
  }
}
