import type { EventEntry } from '../content'
import { daysFrom, isDated, knownPeriod, type Span, spans } from '../model/event/when'
import type { EditionFacts } from '../model/schema/edition'

/** A day of a month, the events that begin on it, and whether any is on. */
export interface MonthDay {
  day: string
  begins: EventEntry[]
  isOn: boolean
  /** Where several marked days follow each other: the last of them, on the first. */
  until: string | undefined
}

/** The month of an edition with its dated events, and the events of which no day is known. */
export interface Month {
  /** As `2023-06`. */
  month: string
  days: MonthDay[]
  dated: EventEntry[]
  undated: EventEntry[]
}

const monthOf = (day: string) => day.slice(0, 7)

/** The month that an edition is in, else that of its first dated event. */
function ownMonth({ when }: EditionFacts, dated: readonly EventEntry[]): string | undefined {
  const known = spans(when)?.first ?? knownPeriod(when)
  const first = dated.map(({ facts }) => spans(facts.when)?.first).find((day) => day !== undefined)
  const day = known !== undefined && known.length >= 7 ? known : first
  return day === undefined ? undefined : monthOf(day)
}

/** What lasts longer is marked on its first day only, else nothing else would be seen. */
const mostMarked = 7

function markedDays({ first, last }: Span): string[] {
  const all = daysFrom(first, last)
  return all.length > mostMarked ? [first] : all
}

/** The last day of a month. */
const endOf = (month: string) => {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10)
}

/** The month of an edition; undefined while no day of it is known. */
export function monthOfEdition(
  facts: EditionFacts,
  entries: readonly EventEntry[],
): Month | undefined {
  const dated = entries.filter((entry) => isDated(entry.facts.when))
  const month = ownMonth(facts, dated)
  if (month === undefined || dated.length === 0) return undefined
  const marked = new Set(
    dated.flatMap((entry) => {
      const span = spans(entry.facts.when)
      return span === undefined ? [] : markedDays(span)
    }),
  )
  const all = daysFrom(`${month}-01`, endOf(month))
  const days = all.map((day, index) => ({
    day,
    begins: dated.filter((entry) => spans(entry.facts.when)?.first === day),
    isOn: marked.has(day),
    until: marked.has(all[index - 1] ?? '') ? undefined : lastOfRow(all, index, marked),
  }))
  return { month, days, dated, undated: entries.filter((entry) => !isDated(entry.facts.when)) }
}

/** The last of the marked days that follow each other from an index; undefined where it stands alone. */
function lastOfRow(all: readonly string[], from: number, marked: ReadonlySet<string>) {
  const rest = all.slice(from)
  const length = rest.findIndex((day) => !marked.has(day))
  const last = length === -1 ? all.length - 1 : from + length - 1
  return last > from ? all[last] : undefined
}
