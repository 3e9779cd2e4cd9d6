/** Hour at which a day of the programme begins: what starts earlier belongs to the night before. */
export const dayBeginsAt = 5

/** Day of the programme that a local date and time belongs to: 00:30 is still the evening before. */
export function programmeDay(local: string): string {
  const shifted = new Date(`${local}Z`)
  shifted.setUTCHours(shifted.getUTCHours() - dayBeginsAt)
  return shifted.toISOString().slice(0, 10)
}
