import type { Element } from 'hast'
import { selectAll } from 'hast-util-select'
import { messagesIn } from '../../../lib/language/messages'
import { links, words } from '../tree'
import { type Asked, ask, type Disagreements } from './ask'
import { readOut, readPage, type TestEvent } from './edition'
import { group } from './group'
import { table } from './table'

const text = (value: unknown) => (value === undefined ? undefined : String(value))

/** What one row says wrongly. */
function rowFaults(row: Element, event: TestEvent, { locale, edition }: Asked, isWhole: boolean) {
  const { status: labels } = messagesIn(locale)
  const session = text(row.properties.dataSession) ?? event.id
  const status = event.statusOf(session)
  const expected = table[status]
  const said = selectAll('strong', row).map(words)
  const known = Object.values<string>(labels)
  const own = said.filter((label) => known.includes(label))
  const reason = event.words(locale).status_reason
  const isOfAll = status === event.facts.status
  const instead = event.facts.replaced_by
  return [
    own.join() !== (expected.said ? labels[status] : '') && `${session} says “${own.join()}”`,
    isWhole &&
      isOfAll &&
      reason !== undefined &&
      !words(row).includes(reason) &&
      `${session} does not say why`,
    isWhole &&
      instead !== undefined &&
      !links(row).includes(`/${locale}/${edition.year}/events/${instead}/`) &&
      `${session} does not name its replacement`,
  ]
}

/**
 * @param isWhole rows tell reason and replacement; the cells of a grid only have room for a label
 * @param hasAll events without a day stand there too
 */
function rowsOf(asked: Asked, path: string, isWhole = true, hasAll = true): Disagreements {
  const { edition, locale } = asked
  const address = `${locale}/${edition.year}/${path}`
  const html = readOut(edition, `${address}index.html`)
  const tree = readPage(edition, address)
  const rows = group(selectAll('main [data-event]', tree), ({ properties }) =>
    String(properties.dataEvent),
  )
  const postponed = new Set(
    selectAll('#postponed [data-event]', tree).map(({ properties }) => properties.dataEvent),
  )
  const there = asked.events.filter(
    ({ facts, hasDay }) => hasAll || (hasDay && table[facts.status].group === 'dated'),
  )
  return ask(there, (event) => {
    const own = rows.get(event.id) ?? []
    const isPostponed = table[event.facts.status].group === 'postponed'
    const isRow = own.length > 0 || !hasAll
    return [
      !isRow && 'is missing',
      postponed.has(event.id) !== (isPostponed && hasAll) && 'is in the wrong group',
      ...own.flatMap((row) => rowFaults(row, event, asked, isWhole)),
      !table[event.facts.status].takesPlace &&
        event.doors.some((door) => html.includes(door)) &&
        'can still be joined',
    ]
  })
}

export const byDay = (asked: Asked) => rowsOf(asked, 'programme/')
export const plainList = (asked: Asked) => rowsOf(asked, 'programme/list/')
export const grid = (asked: Asked) => rowsOf(asked, 'programme/grid/', false, false)
export const myProgramme = (asked: Asked) => rowsOf(asked, 'my-programme/')
