import { messagesIn } from '../../../lib/language/messages'
import {
  type Component,
  events as entriesOf,
  parseCalendar,
  text,
  value,
} from '../../unit/outputs/calendar/parse'
import { type Asked, ask } from './ask'
import { readOut, type TestEvent } from './edition'
import { group } from './group'
import { table } from './table'

/** What one entry says wrongly. A former time that no present one replaces is gone (T1). */
function entryFaults(entry: Component, uid: string, event: TestEvent, { locale }: Asked) {
  const { status: labels } = messagesIn(locale)
  const isPresent = event.sessions.includes(uid)
  const status = isPresent ? event.statusOf(uid) : event.facts.status
  const isGone = !isPresent || ['month', 'year', 'tba'].includes(event.shape)
  const expected = table[status]
  const { title, status_reason: reason } = event.words(locale)
  const summary = text(entry, 'SUMMARY') ?? ''
  const description = text(entry, 'DESCRIPTION') ?? ''
  const said = value(entry, 'STATUS')
  const isLabelled = isGone || expected.labelledInCalendar
  return [
    said !== (isGone ? 'CANCELLED' : expected.ics) && `${uid} says ${said}`,
    !summary.includes(title) && `${uid} has another title`,
    summary.includes(labels[status]) !== (isLabelled && expected.said) && `${uid}: ${summary}`,
    expected.said && !description.includes(labels[status]) && `${uid} does not describe it`,
    reason !== undefined && !description.includes(reason) && `${uid} does not say why`,
    Number(value(entry, 'SEQUENCE')) !== event.facts.sequence && `${uid} has another sequence`,
  ]
}

export function calendar(asked: Asked) {
  const { edition, events, locale } = asked
  const file = readOut(edition, `${locale}/${edition.year}/programme.ics`)
  const unfolded = file.replace(/\r\n[ \t]/g, '')
  const entries = entriesOf(parseCalendar(file))
  const byEvent = group(entries, (entry) => uidOf(entry).split('.')[0] ?? '')
  return ask(events, (event) => {
    const own = byEvent.get(event.id) ?? []
    return [
      own.length > 0 !== event.hasDay && `has ${own.length} entries`,
      ...own.flatMap((entry) => entryFaults(entry, uidOf(entry), event, asked)),
      !table[event.facts.status].takesPlace &&
        event.doors.some((door) => unfolded.includes(door)) &&
        'can still be joined (T15)',
      event.facts.replaced_by !== undefined &&
        own.some(
          (entry) => !(text(entry, 'DESCRIPTION') ?? '').includes(`/${event.facts.replaced_by}/`),
        ) &&
        'does not name its replacement',
    ]
  })
}

const uidOf = (entry: Component) => (value(entry, 'UID') ?? '').split('@')[0] ?? ''
