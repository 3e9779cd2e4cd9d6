import { selectAll } from 'hast-util-select'
import { translator } from '../../../lib/language/translator'
import type { WhenShape } from '../../../lib/model/event/when'
import { links, one, structured, words } from '../tree'
import { type Asked, ask } from './ask'
import { readOut, readPage, type TestEvent } from './edition'
import { table } from './table'

function pageFaults(event: TestEvent, { edition, locale }: Asked) {
  const t = translator(locale)
  const { status, replaced_by: instead } = event.facts
  const address = `${locale}/${edition.year}/events/${event.id}/`
  const tree = readPage(edition, address)
  const html = readOut(edition, `${address}index.html`)
  const bands = selectAll('main > .band', tree)
  const labels = bands.flatMap((band) => selectAll('strong', band)).map(words)
  const said = bands.map(words).join()
  const reason = event.words(locale).status_reason
  const { takesPlace } = table[status]
  return [
    labels.includes(t(`status.${status}`)) !== table[status].said && 'heading has another status',
    reason !== undefined && !said.includes(reason) && 'does not say why',
    instead !== undefined &&
      !bands.flatMap(links).includes(`/${locale}/${edition.year}/events/${instead}/`) &&
      'does not name its replacement',
    !takesPlace && event.doors.some((door) => html.includes(door)) && 'can still be joined (T15)',
    takesPlace &&
      event.facts.online?.url !== undefined &&
      !links(one('main', tree)).includes(event.facts.online.url) &&
      'cannot be joined',
    ...dataFaults(event, structured(tree)),
  ]
}

/** What structured data says wrongly (T9). */
function dataFaults(event: TestEvent, found: ReturnType<typeof structured>) {
  const { status, previous = [] } = event.facts
  const [data] = found
  const hasParts = event.shape === 'occurrences' && event.sessions.length > 0
  if (data === undefined) return [isSpokenOf(event) && 'has no structured data']
  const parts = (data.subEvent ?? []).filter((part) => 'eventStatus' in part)
  const type = (of: { eventStatus: string }) => of.eventStatus.split('/').at(-1)
  return [
    type(data) !== table[status].schemaOrg && `structured data says ${type(data)}`,
    data.startDate === undefined && 'structured data has no start',
    previous.length === 0 &&
      data.previousStartDate !== undefined &&
      status !== 'postponed' &&
      'former start',
    !table[status].previous && data.previousStartDate !== undefined && 'former start',
    hasParts &&
      parts.length > 0 &&
      parts.map(type).join() !==
        event.sessions.map((session) => table[event.statusOf(session)].schemaOrg).join() &&
      `sessions say ${parts.map(type).join()}`,
  ]
}

const dateless: readonly WhenShape[] = ['month', 'year', 'tba']

/** Structured data has a present date, or the former one of what does not take place. */
const isSpokenOf = ({ shape, facts, hasDay }: TestEvent) =>
  !dateless.includes(shape) || (hasDay && !table[facts.status].takesPlace)

export const eventPages = (asked: Asked) => ask(asked.events, (event) => pageFaults(event, asked))
