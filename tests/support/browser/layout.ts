import type { Page } from '@playwright/test'

/** The tests that run with both Latin faces of `tools/browser-fonts`, narrow and wide. */
export const layout = { tag: '@layout' } as const

/**
 * What does not fit: by how much the page is wider than the window, and elements whose words are cut
 * off or stand outside of it.
 */
export const misfits = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    const cut = [...document.querySelectorAll<HTMLElement>('body *')].filter((element) => {
      const { overflowX, clipPath } = getComputedStyle(element)
      // What only ears are meant to have is cut away on purpose; code scrolls.
      const isMeant = clipPath === 'inset(50%)' || element.closest('svg, pre, .sr-only, .skip-link')
      // What is folded takes no room.
      if (isMeant || !element.checkVisibility()) return false
      const isCut = overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1
      const isOutside = element.getBoundingClientRect().right > clientWidth + 1
      return isCut || isOutside
    })
    return {
      beyond: scrollWidth - clientWidth,
      cut: cut.map((each) => each.outerHTML.slice(0, 120)),
    }
  })

export const none = { beyond: 0, cut: [] }

/** The spacing that a reader may set (WCAG 1.4.12), or none; by a way that the site's policy allows. */
export const space = (page: Page, isWide: boolean) =>
  page.evaluate((wide) => {
    const sheet = new CSSStyleSheet()
    if (wide)
      sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
        word-spacing: 0.16em !important } p { margin-bottom: 2em !important }`)
    document.adoptedStyleSheets = [sheet]
  }, isWide)

/** Type of normal size or twice as large, without a tap. */
export const type = (page: Page, size: 'normal' | 'large') =>
  page.evaluate((chosen) => {
    document.documentElement.dataset.type = chosen
  }, size)
