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

/** The sea by day, in four depths, and what stands out on it. */
export const grounds = {
  sea: '#0a2a4a',
  sea2: '#0e3961',
  sea3: '#114e7a',
  sea4: '#166a92',
  foam: '#fdfcf7',
} as const
