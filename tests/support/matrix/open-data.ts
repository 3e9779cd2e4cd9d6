import { type Asked, ask } from './ask'
import { readOut, type TestEvent } from './edition'
import { table } from './table'

interface Row {
  id: string
  status: string
  sequence: number
  status_reason: Record<string, string> | string
  replaced_by: string
  sessions: { uid: string; status: string }[] | string
  changes: unknown[] | string
}

const lengthOf = (list: unknown[] | string) => (typeof list === 'string' ? 0 : list.length)

function rowFaults(row: Row, event: TestEvent, { locale }: Asked) {
  const { status, sequence, changes, replaced_by: instead } = event.facts
  const reason = event.words(locale).status_reason
  const why = typeof row.status_reason === 'string' ? undefined : row.status_reason
  const sessions = typeof row.sessions === 'string' ? [] : row.sessions
  return [
    row.status !== status && `says ${row.status}`,
    row.sequence !== sequence && 'has another sequence',
    lengthOf(row.changes) !== changes.length && 'has other changes',
    reason !== undefined && !Object.values(why ?? {}).includes(reason) && 'does not say why',
    instead !== undefined && row.replaced_by !== instead && 'does not name its replacement',
    ...sessions.map(({ uid, status: own }) => {
      const session = uid.split('@')[0] ?? ''
      return own !== event.statusOf(session) && `${session} says ${own}`
    }),
    !table[status].takesPlace &&
      event.doors.some((door) => JSON.stringify(row).includes(door)) &&
      'can still be joined (T15)',
  ]
}

export function openData(asked: Asked) {
  const { edition } = asked
  const { events }: { events: Row[] } = JSON.parse(
    readOut(edition, `data/${edition.year}/events.json`),
  )
  return ask(asked.events, (event) => {
    const own = events.find(({ id }) => id === event.id)
    return own === undefined ? ['is missing'] : rowFaults(own, event, asked)
  })
}
