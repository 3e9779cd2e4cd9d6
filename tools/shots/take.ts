import { join } from 'node:path'
import type { Browser } from '@playwright/test'
import type { Subject } from './subjects'

/** One way of looking at a page. */
export interface Look {
  name: string
  /** CSS pixels. */
  width: number
  colorScheme: 'light' | 'dark'
  media: 'screen' | 'print'
  type: 'normal' | 'large'
}

const widths = [360, 768, 1440] as const
const schemes = ['light', 'dark'] as const
const normal = { media: 'screen', type: 'normal' } as const

/** A4 (ISO 216) is 210 mm wide, less the margins that `app/styles/print.css` asks for. */
const paperWidth = Math.round(((210 - 2 * 15) / 25.4) * 96)

/** Each width in light and dark, large type, and paper. */
export const looks: readonly Look[] = [
  ...widths.flatMap((width) =>
    schemes.map((colorScheme) => ({
      name: `${width}-${colorScheme}`,
      width,
      colorScheme,
      ...normal,
    })),
  ),
  { ...normal, name: '360-large', width: 360, colorScheme: 'light', type: 'large' },
  { ...normal, name: 'print', width: paperWidth, colorScheme: 'light', media: 'print' },
]

/** File of a picture, below the folder of the gallery. */
export const pictureFile = ({ kind, locale }: Subject, look: string) =>
  `${kind}/${locale}-${look}.png`

/** Pages that are open at the same time. */
const atOnce = 2

/** Takes every look of every subject into `folder`; gives the number of pictures. */
export async function takeAll(
  browser: Browser,
  origin: string,
  subjects: readonly Subject[],
  folder: string,
): Promise<number> {
  const waiting = [...subjects]
  const worker = async () => {
    for (let subject = waiting.shift(); subject !== undefined; subject = waiting.shift()) {
      const page = await browser.newPage({ reducedMotion: 'reduce' })
      if (subject.now !== undefined) await page.clock.setFixedTime(subject.now)
      await page.goto(origin + subject.address)
      for (const { name, width, colorScheme, media, type } of looks) {
        await page.evaluate((chosen) => {
          document.documentElement.dataset.type = chosen
        }, type)
        await page.setViewportSize({ width, height: 900 })
        await page.emulateMedia({ colorScheme, media })
        await page.screenshot({ path: join(folder, pictureFile(subject, name)), fullPage: true })
      }
      await page.close()
    }
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
  return subjects.length * looks.length
}
