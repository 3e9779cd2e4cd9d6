import type { FlagColour } from './area'

/**
 * Colours for pictures that no style sheet reaches: covers and share cards as files. The same values
 * as in `app/styles/tokens.css`; a test compares them.
 */
export const colours = {
  red: '#c8102e',
  blue: '#0b4ea2',
  yellow: '#ffcd00',
  black: '#111820',
  white: '#ffffff',
} as const satisfies Record<FlagColour, string>

/** The deep-sea ground on which hoists fly, and what stands out on it. */
export const grounds = { sea: '#0a2a4a', foam: '#fdfcf7' } as const
