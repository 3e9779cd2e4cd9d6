import type { RowTimes } from '@/lib/programme/row-state'

/** Every day from one to another, without those on which it is closed. */
function daysBetween(first: string, last: string, closed: string): string[] {
  const days: string[] = []
  for (let at = Date.parse(first); at <= Date.parse(last); at += 86_400_000)
    days.push(new Date(at).toISOString().slice(0, 10))
  return days.filter((day) => !closed.includes(day))
}

/** Beijing date and time of a `<time>`, without the offset, which is Beijing's everywhere. */
const local = (value: string) => value.slice(0, 16)

/** What the `<time>` of a row says: clock times, or first and last day; nothing of a mere month. */
export function rowTimes(row: HTMLElement): RowTimes {
  const time = row.querySelector('time')
  const { end, closed = '' } = time?.dataset ?? {}
  const value = time?.dateTime ?? ''
  const isTimed = value.includes('T')
  const isDay = value.length === 10
  return {
    start: isTimed ? local(value) : undefined,
    end: isTimed && end ? local(end) : undefined,
    days: isDay ? daysBetween(value, end ?? value, closed) : [],
    takesPlace: row.dataset.off === undefined,
  }
}
