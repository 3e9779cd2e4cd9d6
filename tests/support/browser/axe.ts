import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/** Levels A and AA of WCAG 2.2. */
export const everyRule = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** Whether words can be told from their ground and links from words, with the contrast of AAA (1.4.6). */
export const ofColour = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block']

/** Whether what there is room for can be hit and scrolled to. */
export const ofRoom = ['target-size', 'scrollable-region-focusable', 'aria-hidden-focus']

/** What axe finds against some rules or tags, and which of them found anything to judge. */
export async function axe(page: Page, rules: readonly string[]) {
  // The old way is enough for a page without frames, and opens no second page; of what passes, one
  // element a rule is enough to know that the rule was applied.
  const { violations, passes } = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ runOnly: [...rules], iframes: false, resultTypes: ['violations'] })
    .analyze()
  return {
    violations: violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`)),
    applied: passes.map(({ id }) => id),
  }
}
