/** What a reader may choose; the first value holds until something was chosen. */
export const preferences = {
  colour: ['system', 'light', 'dark'],
  type: ['normal', 'large'],
} as const

export type Preference = keyof typeof preferences
