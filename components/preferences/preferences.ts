/** The display choices of a reader; the first value is the default. */
export const preferences = {
  colour: ['system', 'light', 'dark'],
  type: ['normal', 'large'],
} as const

export type Preference = keyof typeof preferences
