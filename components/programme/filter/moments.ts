/**
 * Moments that the page of an event waits for: registration opens and closes, the link to join is shown
 * and hidden, the event ends.
 */
export const moments = ['open', 'close', 'show', 'hide', 'end'] as const

/** Beijing dates and times of the moments of a page. */
export type Moments = Partial<Record<(typeof moments)[number], string | undefined>>

/** The moments of a script's data that lie before a time in Beijing, as the page notes them. */
export const passed = (dataset: Readonly<Moments>, time: string) =>
  moments.filter((name) => (dataset[name] ?? '~') <= time).join(' ')
