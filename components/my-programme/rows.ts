import type { TimedItem } from '@/lib/programme/my-programme/conflicts'
import { type ProgrammeData, placesOf } from '@/lib/programme/my-programme/data'

/** A row of the page: an event, or one of its sessions. */
export interface Row {
  element: HTMLElement
  event: string
  /** The event's id where it has no sessions. */
  session: string
  link: HTMLAnchorElement | null
}

export const rowsIn = (root: Element): Row[] =>
  [...root.querySelectorAll<HTMLElement>('li[data-event]')].map((element) => {
    const { event = '', session = event } = element.dataset
    return { element, event, session, link: element.querySelector('h3 a') }
  })

const instant = (time: string | undefined) => (time?.includes('T') ? Date.parse(time) : undefined)

/** What is to take place at a clock time that is known; none for the rest. */
export function timedItem({ element, event, session }: Row, data: ProgrammeData): TimedItem[] {
  const time = element.querySelector('time')
  const start = instant(time?.dateTime)
  if (start === undefined || data.off.includes(session)) return []
  return [
    { id: session, start, end: instant(time?.dataset.end), places: placesOf(data, event, session) },
  ]
}
