import { XMLParser } from 'fast-xml-parser'
import { selectAll } from 'hast-util-select'
import { messagesIn } from '../../../lib/language/messages'
import { one, words } from '../tree'
import { type Asked, ask } from './ask'
import { readOut, readPage, type TestEvent } from './edition'
import { group } from './group'
import { table } from './table'

/** Kind of the last change on record; undefined where there is none. */
function lastKind({ facts: { changes, status } }: TestEvent) {
  const last = changes.toSorted((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date))).at(-1)
  return last && (last.kind ?? table[status].change)
}

const faults = (event: TestEvent, kinds: readonly string[], last: string | undefined) => [
  kinds.length !== event.facts.changes.length && `has ${kinds.length} changes`,
  last !== undefined && !kinds.includes(last) && `was changed in ${kinds.join()}`,
]

export function changesPage({ edition, events, locale }: Asked) {
  const { kind: labels } = messagesIn(locale).changes
  const rows = selectAll(
    'main li[data-event]',
    readPage(edition, `${locale}/${edition.year}/changes/`),
  )
  const byEvent = group(rows, ({ properties }) => String(properties.dataEvent))
  return ask(events, (event) => {
    const kinds = (byEvent.get(event.id) ?? []).map((row) => words(one('strong', row)))
    const last = lastKind(event)
    return faults(event, kinds, last && labels[last])
  })
}

interface AtomEntry {
  link: { '@href': string }
  category: { '@term': string }
}

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  htmlEntities: true,
  isArray: (name) => name === 'entry',
})

export function feed({ edition, events, locale }: Asked) {
  const read = parser.parse(readOut(edition, `${locale}/${edition.year}/changes/atom.xml`))
  const entries: AtomEntry[] = read.feed.entry
  const byEvent = group(entries, ({ link }) => link['@href'].split('/').at(-2) ?? '')
  return ask(events, (event) => {
    const kinds = (byEvent.get(event.id) ?? []).map(({ category }) => category['@term'])
    return faults(event, kinds, lastKind(event))
  })
}
