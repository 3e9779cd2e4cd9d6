declare module 'subset-font' {
  /** Cuts a font with HarfBuzz. The published types do not know `keepAllGlyphs` yet. */
  export default function subsetFont(
    font: Buffer,
    text: undefined,
    options: {
      keepAllGlyphs: true
      targetFormat: 'sfnt'
      variationAxes: Readonly<Record<string, number>>
    },
  ): Promise<Buffer>
}
