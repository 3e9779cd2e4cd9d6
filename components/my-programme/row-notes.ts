import { type Conflict, conflictsOf } from '@/lib/programme/my-programme/conflicts'
import { type ProgrammeData, placesOf } from '@/lib/programme/my-programme/data'
import { gapsOf } from '@/lib/programme/my-programme/gaps'
import { fill, made, timeIn } from './fill'
import { type Row, timedItem } from './rows'

/** The title of a row to stand in a sentence, in its own language. */
function titleOf(row: Row | undefined): HTMLElement {
  const title = document.createElement('b')
  title.lang = row?.link?.lang ?? ''
  title.textContent = row?.link?.textContent ?? ''
  return title
}

function wordsOf(conflict: Conflict, words: DOMStringMap): [string, Record<string, string>] {
  if (conflict.kind !== 'transfer') return [words[conflict.kind] ?? '', {}]
  const { needs, has } = conflict
  return [words.transfer ?? '', { needs: timeIn(words, needs), has: timeIn(words, has) }]
}

/** Says at an item which other is in its way; what overlaps, says so at both. */
export function addConflicts(rows: readonly Row[], data: ProgrammeData, words: DOMStringMap) {
  const bySession = new Map(rows.map((row) => [row.session, row]))
  const say = (conflict: Conflict, at: string, other: string) => {
    const [text, places] = wordsOf(conflict, words)
    const note = fill(text, { item: titleOf(bySession.get(other)), ...places })
    bySession.get(at)?.element.append(made('p', `note ${conflict.kind}`, ...note))
  }
  for (const conflict of conflictsOf(rows.flatMap((row) => timedItem(row, data)))) {
    const { kind, first, second } = conflict
    say(conflict, second, first)
    if (kind !== 'transfer') say(conflict, first, second)
  }
}

/** Puts the free time of a day between its rows. */
export function addGaps(rows: readonly Row[], data: ProgrammeData, words: DOMStringMap) {
  for (const { before, minutes } of gapsOf(rows.flatMap((row) => timedItem(row, data)))) {
    const text = fill(words.gap ?? '', { time: timeIn(words, minutes) })
    const next = rows.find(({ session }) => session === before)
    next?.element.before(made('li', 'gap', ...text))
  }
}

/** The calendar file of the item alone, and on paper where it is, in Chinese (J14.6). */
export function addLinks(row: Row, data: ProgrammeData, { calendarOne = '' }: DOMStringMap) {
  const { element, event, session, link } = row
  if (link !== null && !data.dateless.includes(event)) {
    const file = document.createElement('a')
    file.href = `${link.href}${event}.ics`
    file.textContent = calendarOne
    element.append(made('p', 'file', file))
  }
  const places = placesOf(data, event, session).map(({ chinese }) => chinese)
  if (places.length === 0) return
  const chinese = made('p', 'chinese', places.join('；'))
  chinese.lang = 'zh-CN'
  element.append(chinese)
}
