import type { Areas } from './area'

const ground = 'M0 0l66 21L0 42z'

/**
 * The substitutes of the International Code of Signals, on 66 by 42. Each repeats a flag of the same
 * hoist: the first, the second or the third from the top.
 */
export const substitutes = {
  first: [
    ['blue', ground],
    ['yellow', 'M0 10.5L33 21 0 31.5z'],
  ],
  second: [
    ['white', ground],
    ['blue', 'M0 0l33 10.5v21L0 42z'],
  ],
  third: [
    ['white', ground],
    ['black', 'M0 14h44l22 7-22 7H0z'],
  ],
} as const satisfies Record<string, Areas>

export type Substitute = keyof typeof substitutes
