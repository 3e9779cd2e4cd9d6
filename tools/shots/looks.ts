/** One way of looking at a page. */
export interface Look {
  name: string
  /** CSS pixels. */
  width: number
  colorScheme: 'light' | 'dark'
  media: 'screen' | 'print'
}

const widths = [360, 768, 1440] as const
const schemes = ['light', 'dark'] as const

/** A4 (ISO 216) is 210 mm wide, less the margins that `app/styles/print.css` asks for. */
const paperWidth = Math.round(((210 - 2 * 15) / 25.4) * 96)

/** Each width in light and dark, and paper. */
export const looks: readonly Look[] = [
  ...widths.flatMap((width) =>
    schemes.map((colorScheme) => ({
      name: `${width}-${colorScheme}`,
      width,
      colorScheme,
      media: 'screen' as const,
    })),
  ),
  { name: 'print', width: paperWidth, colorScheme: 'light', media: 'print' },
]
