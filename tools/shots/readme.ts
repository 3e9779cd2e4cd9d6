import { join } from 'node:path'
import type { Browser } from '@playwright/test'
import sharp from 'sharp'

/** The first screens at the top of README: a phone and a desk, in CSS pixels. */
const screens = {
  phone: { address: '/zh/', width: 360, height: 740 },
  desk: { address: '/en/', width: 1440, height: 900 },
} as const

/** A palette keeps flat colours and makes the files a quarter of their size. */
const palette = { palette: true, colours: 64, effort: 10 } as const

/** Renews the two pictures of the home page that README begins with. */
export async function takeForReadme(browser: Browser, origin: string): Promise<void> {
  for (const [name, { address, width, height }] of Object.entries(screens)) {
    const page = await browser.newPage({
      viewport: { width, height },
      colorScheme: 'light',
      reducedMotion: 'reduce',
    })
    await page.goto(origin + address)
    const png = await page.screenshot()
    await sharp(png)
      .png(palette)
      .toFile(join('docs', 'pictures', `${name}.png`))
    await page.close()
  }
}
