import { expect, type Page } from '@playwright/test'

/** The figures of a phone: each page is loaded once and looked at in three modes. */
export const phone = { width: 360, height: 740 }

const modes = {
  light: { colour: 'light', type: 'normal' },
  dark: { colour: 'dark', type: 'normal' },
  large: { colour: 'light', type: 'large' },
} as const

export type Mode = keyof typeof modes

const most = {
  normal: { header: 64, height: 12 * phone.height },
  large: { header: 120, height: 24 * phone.height },
} as const

export const setMode = (page: Page, mode: Mode) =>
  page.evaluate((kept) => Object.assign(document.documentElement.dataset, kept), modes[mode])

/**
 * Measures of a page, and how far down each of some things ends; of a title its first three lines
 * count. What is not there, or lies beneath a bar, ends nowhere.
 */
const measures = (page: Page, things: readonly string[]) =>
  page.evaluate((selectors) => {
    const ends = selectors.map((selector) => {
      const found = [...document.querySelectorAll(selector)].find((each) => each.checkVisibility())
      if (found === undefined) return Number.MAX_VALUE
      const { left, top, bottom } = found.getBoundingClientRect()
      const line = Number.parseFloat(getComputedStyle(found).lineHeight)
      const isTitle = found.matches('h1, :is(h3, td, .running li) > a')
      const end = isTitle ? Math.min(bottom, top + 3 * line) : bottom
      const above = document.elementFromPoint(left + 2, end - (isTitle ? line : bottom - top) / 2)
      const isSeen = above !== null && (found.contains(above) || above.contains(found))
      return isSeen ? Math.round(end) : Number.MAX_VALUE
    })
    const { scrollWidth: width, scrollHeight: height } = document.documentElement
    const header = document.querySelector('body > header')?.getBoundingClientRect().height ?? 0
    return { header, width, height, ends }
  }, things)

/** What the first screen shows in each mode, and whether the page is a view, of limited length. */
interface Asked {
  first: Partial<Record<Mode, readonly string[]>>
  isView?: boolean
}

export const inEachMode = (first: readonly string[]) => ({
  light: first,
  dark: first,
  large: first,
})

export async function expectFigures(page: Page, name: string, { first, isView = false }: Asked) {
  for (const mode of ['light', 'dark', 'large'] as const) {
    const things = first[mode]
    if (things === undefined) continue
    await setMode(page, mode)
    const { header, height } = most[modes[mode].type]
    const found = await measures(page, things)
    const what = `${name}, ${mode}`
    expect.soft(found.header, `header of ${what}`).toBeGreaterThan(40)
    expect.soft(found.header, `header of ${what}`).toBeLessThanOrEqual(header)
    expect.soft(found.width, `width of ${what}`).toBe(phone.width)
    for (const [at, end] of found.ends.entries())
      expect.soft(end, `${things[at]} of ${what}`).toBeLessThanOrEqual(phone.height)
    if (isView) expect.soft(found.height, `height of ${what}`).toBeLessThanOrEqual(height)
  }
}

/** Opens a page anew, of which nothing has moved when it is whole; needs `watchShifts`. */
export async function open(page: Page, address: string) {
  await page.goto('about:blank')
  await page.goto(address)
  await expect(page.locator('html')).not.toHaveAttribute('data-filtering')
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50))),
  )
  expect.soft(await page.evaluate(() => Reflect.get(window, 'shifted')), address).toBe(0)
}

/** Colours of the edges of controls, of what is within, and of the grounds beside them. */
export const edges = (page: Page) =>
  page.evaluate(() => {
    const hex = (colour: string) =>
      `#${(colour.match(/\d+/g) ?? [])
        .slice(0, 3)
        .map((part) => Number(part).toString(16).padStart(2, '0'))
        .join('')}`
    const groundOf = (element: Element | null): string => {
      if (element === null) return 'rgb(255, 255, 255)'
      const { backgroundColor } = getComputedStyle(element)
      const isClear = /^rgba\(.*, 0\)$/.test(backgroundColor)
      return isClear ? groundOf(element.parentElement) : backgroundColor
    }
    return [...document.querySelectorAll('a, button, input, summary, label')].flatMap((control) => {
      const { borderTopColor: edge, borderTopWidth, borderLeftWidth } = getComputedStyle(control)
      const isEdged = borderTopWidth !== '0px' && borderLeftWidth !== '0px'
      // What is filled to its edge has none.
      if (!control.checkVisibility() || !isEdged || edge === groundOf(control)) return []
      const ground = hex(groundOf(control.parentElement))
      const fill = hex(groundOf(control))
      return { edge: hex(edge), fill, ground, html: control.outerHTML.slice(0, 80) }
    })
  })

/** Colours of the style sheet, as `#rrggbb`. */
export const tokens = (page: Page, names: readonly string[]) =>
  page.evaluate((asked) => {
    const style = getComputedStyle(document.documentElement)
    return asked.map((name) => style.getPropertyValue(name).trim())
  }, names)

/** How much two colours `#rrggbb` differ (WCAG 1.4.3). */
export function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [one, other].map(luminance).sort((a, b) => b - a)
  return (high + 0.05) / (low + 0.05)
}

function luminance(colour: string): number {
  const shares = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
  const [red = 0, green = 0, blue = 0] = shares.map((share) =>
    share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4,
  )
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
