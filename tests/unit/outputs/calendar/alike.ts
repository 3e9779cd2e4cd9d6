import { expect } from 'vitest'
import { events, parseCalendar, value } from './parse'
import { type Read, readers } from './readers'

/** In the hour after midnight in Beijing node-ical 0.22 counts the minutes twice where Node.js calls it 24. */
const isMisread = (time: string | undefined) => /T16:[0-5]\d:/.test(time ?? '')

/** A backslash and an n, each by itself: node-ical 0.22 makes a line break of the two. */
const isMisreadText = (text: string | undefined) => text?.includes('\\n')

/** What a second reader found, with the truth of the first for what it is known to misread. */
function corrected(second: Read, first: Read | undefined): Read {
  if (first === undefined) return second
  const times = (['start', 'end'] as const).filter((name) => isMisread(first[name]))
  const texts = (['summary', 'description', 'location'] as const).filter((name) =>
    isMisreadText(first[name]),
  )
  return {
    ...second,
    ...Object.fromEntries([...times, ...texts].map((name) => [name, first[name]])),
  }
}

const byUid = (a: Read, b: Read) => (a.uid < b.uid ? -1 : 1)

/** What two independent readers find in a calendar file; fails where they or our own differ. */
export function readAlike(text: string, name: string): Read[] {
  const uids = events(parseCalendar(text)).map((entry) => String(value(entry, 'UID')))
  expect(new Set(uids).size, name).toBe(uids.length)
  const [[, first], [, second]] = readers
  const found = first(text)
  expect(
    found.map(({ uid }) => uid),
    name,
  ).toEqual(uids)
  const sorted = found.toSorted(byUid)
  const others = second(text).toSorted(byUid)
  expect(
    others.map((other, at) => corrected(other, sorted[at])),
    name,
  ).toEqual(sorted)
  return found
}
