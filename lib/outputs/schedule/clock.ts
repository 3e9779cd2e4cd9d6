/** Shortest step of the programme's times, as the format asks for it. */
export const timeslot = '00:05'

/** Minutes as hh:mm, hours beyond a day included: 32:00. */
export function duration(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  return [hours, rest].map((part) => String(part).padStart(2, '0')).join(':')
}
