/** Hour at which a day of the programme begins: what starts earlier belongs to the night before. */
export const dayBeginsAt = 5

/** Day of the programme that a local date and time belongs to: 00:30 is still the evening before. */
export function programmeDay(local: string): string {
  const shifted = new Date(`${local}Z`)
  shifted.setUTCHours(shifted.getUTCHours() - dayBeginsAt)
  return shifted.toISOString().slice(0, 10)
}

/** Parts of a day, in order. */
export const parts = ['morning', 'afternoon', 'evening'] as const

export type Part = (typeof parts)[number]

/** Hour at which each part begins; the evening lasts until the next day of the programme begins. */
export const partBeginsAt = { morning: 5, afternoon: 12, evening: 18 } as const satisfies Record<
  Part,
  number
>

/** Part of the day in which a local date and time lies: 00:30 is still evening. */
export function partOf(start: string): Part {
  const hour = Number(start.slice(11, 13))
  if (hour < partBeginsAt.morning || hour >= partBeginsAt.evening) return 'evening'
  return hour < partBeginsAt.afternoon ? 'morning' : 'afternoon'
}
