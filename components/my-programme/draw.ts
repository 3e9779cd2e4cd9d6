import { qrLine } from '@/components/ui/qr-line'
import { renderTemplate, templateText } from '@/components/ui/render-template'
import type { State } from '@/lib/programme/my-programme/actions'
import type { ProgrammeData } from '@/lib/programme/my-programme/data'
import { fragmentOf } from '@/lib/programme/my-programme/link'
import { addConflicts, addGaps, addLinks, removeTemporary, rowsIn, temporaryElement } from './rows'

/** The state of the page, see `draw`. */
export interface View {
  /** Events of the plan. */
  ids: readonly string[]
  /** Events whose rows are shown: those of the plan, and those just taken out of it. */
  listed: readonly string[]
  /** Ids or codes of no event of this programme. */
  unknown: readonly string[]
  states: State[]
}

/** Address of the page with a plan in its fragment. */
export function linkTo({ events }: ProgrammeData, ids: readonly string[]): string {
  const codes = ids.flatMap((id) => events[id]?.[0] ?? [])
  return location.origin + location.pathname + fragmentOf(codes)
}

/** The element of the page that receives generated content. */
const outlet = (root: Element, name: string) => root.querySelector(`[data-outlet="${name}"]`)

/** Draws the link as a QR code. @returns whether it fits into one */
export function drawQr(root: HTMLElement, data: ProgrammeData, ids: readonly string[]): boolean {
  const name = templateText('qr_name', { count: ids.length })
  const picture = qrPicture(linkTo(data, ids), name)
  outlet(root, 'qr')?.replaceChildren(...(picture ? [picture] : []))
  return picture !== undefined
}

/** Shows the notice about what was done, or none. */
export function showNotice(root: Element, done: string | undefined) {
  for (const note of root.querySelectorAll<HTMLElement>('[data-notice]'))
    note.hidden = note.dataset.notice !== done
}

function drawRows(root: HTMLElement, data: ProgrammeData, { ids, listed }: View) {
  removeTemporary(root)
  const shown = rowsIn(root).filter((row) => {
    const isListed = listed.includes(row.event)
    row.element.toggleAttribute('data-mine', isListed)
    return isListed
  })
  const [kept, removed] = [true, false].map((isKept) =>
    shown.filter(({ event }) => ids.includes(event) === isKept),
  )
  for (const row of removed ?? [])
    row.element.append(temporaryElement('p', 'note', renderTemplate('removed')))
  addConflicts(kept ?? [], data)
  for (const section of root.querySelectorAll('.day'))
    addGaps(
      (kept ?? []).filter(({ element }) => section.contains(element)),
      data,
    )
  for (const row of kept ?? []) addLinks(row, data)
}

/** Shows the parts of the page whose states in `data-if` all hold. */
function drawParts(root: Element, states: readonly State[]) {
  for (const part of root.querySelectorAll<HTMLElement>('[data-if]')) {
    const wanted = (part.dataset.if ?? '').split(' ')
    part.hidden = !wanted.every((state) => (states as readonly string[]).includes(state))
  }
}

/** Links to other languages take the plan along. */
function drawLinks() {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('header a[hreflang]'))
    link.setAttribute('href', link.pathname + location.hash)
}

export function draw(root: HTMLElement, data: ProgrammeData, view: View) {
  const { ids, unknown, states } = view
  drawRows(root, data, view)
  drawParts(root, [
    ...states,
    view.listed.length + unknown.length > 0 ? 'some' : 'none',
    ...(unknown.length > 0 ? (['unknown'] as const) : []),
    ...('share' in navigator ? (['sendable'] as const) : []),
  ])
  drawLinks()
  outlet(root, 'unknown')?.replaceChildren(
    ...unknown.map((code) => temporaryElement('p', '', code)),
  )
  outlet(root, 'received')?.replaceChildren(renderTemplate('received_count', { count: ids.length }))
  outlet(root, 'link')?.replaceChildren(linkTo(data, ids))
  outlet(root, 'qr')?.replaceChildren()
}

const namespace = 'http://www.w3.org/2000/svg'

function shape(name: string, attributes: Record<string, string>): SVGElement {
  const element = document.createElementNS(namespace, name)
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value)
  return element
}

/** A text as a QR code, dark on white in every mode; undefined if it is too long. */
function qrPicture(text: string, name: string): SVGElement | undefined {
  const line = qrLine(text)
  if (line === undefined) return undefined
  const size = String(line.size)
  const picture = shape('svg', {
    viewBox: `0 0 ${size} ${size}`,
    role: 'img',
    'aria-label': name,
    class: 'qr',
    'shape-rendering': 'crispEdges',
  })
  picture.append(
    shape('rect', { width: size, height: size, fill: '#fff' }),
    shape('path', { d: line.d, fill: 'none', stroke: '#000', 'stroke-dasharray': line.dashes }),
  )
  return picture
}
