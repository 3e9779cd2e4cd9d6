import type { Areas } from './area'
import { type Letter, letters } from './letters'
import { type Numeral, numerals } from './numerals'
import { type Substitute, substitutes } from './substitutes'

/** Anything that can fly on a halyard. */
export type Sign = Letter | Numeral | Substitute

/** Every flag that is drawn. */
export const signs: Readonly<Record<Sign, Areas>> = { ...letters, ...numerals, ...substitutes }

export interface Size {
  width: number
  height: number
}

const sizes = {
  square: { width: 60, height: 60 },
  pennant: { width: 120, height: 40 },
  triangle: { width: 66, height: 42 },
} as const satisfies Record<string, Size>

export type Shape = keyof typeof sizes

/** The shape of the box that a flag is drawn in; swallow-tails stand in a square. */
export function shapeOf(sign: Sign): Shape {
  if (sign in numerals) return 'pennant'
  return sign in substitutes ? 'triangle' : 'square'
}

/** Flags whose edge is white somewhere; on paper only a line tells where they end. */
export const whiteEdged: ReadonlySet<Sign> = new Set<Sign>([
  ...(['A', 'C', 'F', 'H', 'J', 'M', 'N', 'S', 'T', 'U', 'V', 'X'] as const),
  ...(['1', '3', '4', '6', '8', '9', 'second', 'third'] as const),
])

/** The box that a flag is drawn in; a unit has the same length for all, so pennants are longer. */
export const sizeOf = (sign: Sign): Size => sizes[shapeOf(sign)]
