import { renderTemplate, templateText } from '@/components/ui/render-template'
import { type Conflict, conflictsOf, type TimedItem } from '@/lib/programme/my-programme/conflicts'
import { type ProgrammeData, placesOf } from '@/lib/programme/my-programme/data'
import { gapsOf } from '@/lib/programme/my-programme/gaps'

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

/** The item of a row that takes place at a known clock time; empty for other rows. */
export function timedItem({ element, event, session }: Row, data: ProgrammeData): TimedItem[] {
  const time = element.querySelector('time')
  const start = instant(time?.dateTime)
  if (start === undefined || data.off.includes(session)) return []
  return [
    { id: session, start, end: instant(time?.dataset.end), places: placesOf(data, event, session) },
  ]
}

/** The title of a row as part of a sentence, in its own language. */
function titleOf(row: Row | undefined): HTMLElement {
  const title = document.createElement('b')
  title.lang = row?.link?.lang ?? ''
  title.textContent = row?.link?.textContent ?? ''
  return title
}

/** A length of time in words. */
function timeIn(all: number): DocumentFragment {
  const [hours, minutes] = [Math.floor(all / 60), all % 60]
  const name = hours === 0 ? 'minutes' : minutes === 0 ? 'hours' : 'hours_minutes'
  return renderTemplate(name, { hours, minutes })
}

/** Adds a note to the later item of each conflict; to both items if they overlap. */
export function addConflicts(rows: readonly Row[], data: ProgrammeData) {
  const bySession = new Map(rows.map((row) => [row.session, row]))
  const addNote = (conflict: Conflict, at: string, other: string) => {
    const { kind } = conflict
    const item = titleOf(bySession.get(other))
    const note =
      kind === 'transfer'
        ? renderTemplate(kind, { item, needs: timeIn(conflict.needs), has: timeIn(conflict.has) })
        : renderTemplate(kind === 'overlaps' ? kind : 'may_overlap', { item })
    bySession.get(at)?.element.append(temporaryElement('p', `note ${kind}`, note))
  }
  for (const conflict of conflictsOf(rows.flatMap((row) => timedItem(row, data)))) {
    const { kind, first, second } = conflict
    addNote(conflict, second, first)
    if (kind !== 'transfer') addNote(conflict, first, second)
  }
}

/** Puts the free time of a day between its rows. */
export function addGaps(rows: readonly Row[], data: ProgrammeData) {
  for (const { before, minutes } of gapsOf(rows.flatMap((row) => timedItem(row, data)))) {
    const gap = renderTemplate('gap', { time: timeIn(minutes) })
    const next = rows.find(({ session }) => session === before)
    next?.element.before(temporaryElement('li', 'gap', gap))
  }
}

/** Adds the calendar file of the item and, for paper, its place in Chinese. */
export function addLinks(row: Row, data: ProgrammeData) {
  const { element, event, session, link } = row
  if (link !== null && !data.dateless.includes(event)) {
    const file = document.createElement('a')
    file.href = `${link.href}${event}.ics`
    file.textContent = templateText('calendar_one')
    element.append(temporaryElement('p', 'file', file))
  }
  const places = placesOf(data, event, session).map(({ chinese }) => chinese)
  if (places.length === 0) return
  const chinese = temporaryElement('p', 'chinese', places.join('；'))
  chinese.lang = 'zh-CN'
  element.append(chinese)
}

/** An element that the next drawing of the page removes, see `removeTemporary`. */
export function temporaryElement(
  name: string,
  className: string,
  ...content: (Node | string)[]
): HTMLElement {
  const element = document.createElement(name)
  element.className = className
  element.dataset.temporary = ''
  element.append(...content)
  return element
}

export function removeTemporary(root: Element) {
  for (const element of root.querySelectorAll('[data-temporary]')) element.remove()
}
