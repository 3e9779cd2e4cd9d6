import { type FilterPart, plainText, type Row, type Verdict } from '@/lib/lists/filter'
import { decodeRow } from '@/lib/lists/row-code'

/** A row of the page, or one of its occasions. */
export interface ListRow<Name extends string = string> extends Row<Name> {
  element: HTMLElement
  /** The id of its item; several rows may have the same one. */
  id: string
}

/**
 * The rows of the page in their order.
 *
 * @param names the facets of the form, in its order
 */
export const readRows = <Name extends string>(names: readonly Name[]): ListRow<Name>[] =>
  [...document.querySelectorAll<HTMLElement>('[data-facets]')].flatMap((element) => {
    const { facets: code = '', event, project } = element.dataset
    const text = plainText(element.textContent ?? '')
    const id = event ?? project ?? ''
    return decodeRow(code, names).map((facets) => ({ element, id, text, facets }))
  })

/** Parts of the page that go when none of their rows is left, and the links that lead there. */
export interface RowGroup {
  rows: ListRow[]
  parts: HTMLElement[]
  /** The element of its heading with the number of events. */
  total: HTMLElement | null
}

const isVenue = (line: Element) => line.querySelector(':scope > [scope=row]') !== null

/** The first line of the venue of a cell in a table, which bears its name. */
function venueOf(cell: Element): HTMLElement | undefined {
  let line: Element | null = cell.closest('tr')
  while (line && !isVenue(line)) line = line.previousElementSibling
  return line instanceof HTMLElement ? line : undefined
}

/** The further lines of a venue. */
function restOf(venue: Element): HTMLElement[] {
  const next = venue.nextElementSibling
  return next instanceof HTMLTableRowElement && !isVenue(next) ? [next, ...restOf(next)] : []
}

/** The groups of a row: sections; in a table the venue and the district. */
function groupsOf(element: HTMLElement): HTMLElement[] {
  const found = [venueOf(element)].filter((venue) => venue !== undefined)
  let group = element.closest<HTMLElement>('main section, main tbody')
  while (group) {
    found.push(group)
    group = group.parentElement?.closest<HTMLElement>('main section, main tbody') ?? null
  }
  return found
}

/** Where the heading of a group says how many it has. */
const totals = ['h2', 'header > h2', 'details > summary']
  .map((heading) => `:scope > ${heading} > [data-total]`)
  .join()

/** Every group that holds rows, those within others too. */
export function readGroups(rows: readonly ListRow[]): RowGroup[] {
  const found = new Map<HTMLElement, ListRow[]>()
  for (const row of rows)
    for (const group of groupsOf(row.element)) {
      const members = found.get(group)
      if (members) members.push(row)
      else found.set(group, [row])
    }
  return [...found].map(([element, rows]) => ({
    rows,
    total: element.querySelector<HTMLElement>(totals),
    parts: [
      element,
      ...(element instanceof HTMLTableRowElement ? restOf(element) : linksTo(element)),
    ],
  }))
}

/** Links of the page to a section, by its id or that of its heading, with their items of a list. */
function linksTo(element: HTMLElement): HTMLElement[] {
  const ids = [element.id, element.getAttribute('aria-labelledby') ?? ''].filter(Boolean)
  return ids.flatMap((id) => [
    ...document.querySelectorAll<HTMLElement>(
      `main :is(li:has(> a[href="#${id}"]), a[href="#${id}"])`,
    ),
  ])
}

/**
 * Links to the page in other languages and to its other views.
 *
 * @param views paths with blanks between
 */
export function readLinks(views: string): [link: HTMLAnchorElement, path: string][] {
  const toViews = views.split(' ').map((path) => `main a[href="${path}"]:not(.list-filter a)`)
  const links = document.querySelectorAll<HTMLAnchorElement>(
    ['header a[hreflang]', ...toViews].join(),
  )
  return [...links].map((link) => [link, link.pathname])
}

/** The result of a filter. Numbers count items, of which one may have several rows. */
export interface Outcome<Name extends string> {
  /** Elements of the rows that are shown. */
  elements: ReadonlySet<HTMLElement>
  shown: number
  /** The number of items that would also be shown without one part of the filter. */
  without: [part: FilterPart<Name>, items: number][]
  /** The number of items that pass a test and would also be shown without that part. */
  more: (part: FilterPart<Name>, test: (row: ListRow<Name>) => boolean) => number
  /** The number of items with each value of a facet, by its index, if that facet asked for nothing else. */
  counts: () => Record<Name, number[]>
}

export function outcomeOf<Name extends string>(
  rows: readonly ListRow<Name>[],
  judge: (row: ListRow<Name>) => Verdict<Name>,
): Outcome<Name> {
  const judged = rows.map((row) => ({ row, ...judge(row) }))
  const visible = judged.filter(({ isShown }) => isShown)
  const shown = new Set(visible.map(({ row }) => row.id))
  const excluding = new Set(judged.flatMap(({ excludedBy = [] }) => excludedBy))
  const more: Outcome<Name>['more'] = (part, test) => {
    const excluded = judged.filter(({ excludedBy }) => excludedBy === part)
    const others = excluded.filter(({ row }) => !shown.has(row.id) && test(row))
    return new Set(others.map(({ row }) => row.id)).size
  }
  return {
    elements: new Set(visible.map(({ row }) => row.element)),
    shown: shown.size,
    without: [...excluding].map((part) => [part, more(part, () => true)]),
    more,
    counts: () => countsOf(judged),
  }
}

function countsOf<Name extends string>(
  judged: readonly ({ row: ListRow<Name> } & Verdict<Name>)[],
): Record<Name, number[]> {
  const found = {} as Record<Name, Set<string>[]>
  for (const { row, isShown, excludedBy } of judged) {
    const names = isShown ? (Object.keys(row.facets) as Name[]) : excludedBy ? [excludedBy] : []
    for (const name of names) {
      if (name === 'text') continue
      found[name] ??= []
      for (const index of row.facets[name].values) {
        found[name][index] ??= new Set()
        found[name][index].add(row.id)
      }
    }
  }
  return Object.fromEntries(
    Object.entries<Set<string>[]>(found).map(([name, sets]) => [
      name,
      Array.from(sets, (ids) => ids?.size ?? 0),
    ]),
  ) as Record<Name, number[]>
}
