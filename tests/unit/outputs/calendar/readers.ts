import ICAL from 'ical.js'
import nodeIcal from 'node-ical'

/** One entry of a calendar as a calendar program understands it. */
export interface Read {
  uid: string
  /** An instant in UTC, or a date for what lasts whole days. */
  start: string
  end: string | undefined
  status: string
  sequence: number
  /** Takes no time of the reader's, so that it is no clash. */
  isTransparent: boolean
  summary: string
  description: string
  location: string | undefined
}

const isoDay = (date: Date) =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-')

function withIcalJs(file: string): Read[] {
  const calendar = new ICAL.Component(ICAL.parse(file))
  const time = (component: ICAL.Component, name: string) => {
    const found = component.getFirstPropertyValue(name)
    if (!(found instanceof ICAL.Time)) return undefined
    return found.isDate ? found.toString() : found.toJSDate().toISOString()
  }
  const text = (component: ICAL.Component, name: string) =>
    component.getFirstPropertyValue(name)?.toString()
  return calendar.getAllSubcomponents('vevent').map((component) => ({
    uid: String(text(component, 'uid')),
    start: String(time(component, 'dtstart')),
    end: time(component, 'dtend'),
    status: String(text(component, 'status')),
    sequence: Number(text(component, 'sequence')),
    isTransparent: text(component, 'transp') === 'TRANSPARENT',
    summary: String(text(component, 'summary')),
    description: String(text(component, 'description')),
    location: text(component, 'location'),
  }))
}

/** A value that has parameters stands beside them. */
type Text = string | { val: string } | undefined

const textOf = (text: Text) => (typeof text === 'object' ? text.val : text)

function withNodeIcal(file: string): Read[] {
  const found = Object.values(nodeIcal.sync.parseICS(file)).filter(
    (each) => each?.type === 'VEVENT',
  )
  return found.map((event) => {
    const isDay = event.datetype === 'date'
    const time = (date: Date) => (isDay ? isoDay(date) : date.toISOString())
    // Without DTEND the parser gives an end of its own: the start, or the day after.
    const hasEnd = event.end !== undefined && event.end.getTime() !== event.start.getTime()
    return {
      uid: event.uid,
      start: time(event.start),
      end: hasEnd && event.end ? time(event.end) : undefined,
      status: String(event.status),
      sequence: Number(event.sequence),
      isTransparent: String(event.transparency) === 'TRANSPARENT',
      summary: String(textOf(event.summary as Text)),
      description: String(textOf(event.description as Text)),
      location: textOf(event.location as Text),
    }
  })
}

/** Two readers of RFC 5545 that know nothing of each other, nor of what writes the files. */
export const readers = [
  ['ical.js', withIcalJs],
  ['node-ical', withNodeIcal],
] as const
