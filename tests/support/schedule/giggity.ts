import { childrenOf, type Element, parseXml, textOf } from './xml'

/** An entry as Giggity keeps it. */
export interface GiggityItem {
  id: string
  room: string
  title: string
  /** Milliseconds since 1970. */
  start: number
  end: number
}

export interface GiggityResult {
  items: Map<string, GiggityItem>
  dropped: number
}

/** `LocalTime.parse(text, "HH:mm")`: two digits each, less than a day. */
function clock(text: string): number {
  const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(text) ?? []
  if (hours === undefined || minutes === undefined)
    throw new Error(`DateTimeParseException: ${text}`)
  return Number(hours) * 60 + Number(minutes)
}

/** Reads a schedule as `PentabarfParser` of Giggity (Schedule.java) does. */
export function readByGiggity(text: string): GiggityResult {
  const head = text.slice(0, 1024).toLowerCase()
  if (!head.includes('<schedule') || !head.includes('<conference'))
    throw new Error('File format not recognized')
  const items = new Map<string, GiggityItem>()
  let dropped = 0
  for (const day of childrenOf(parseXml(text), 'day'))
    for (const room of childrenOf(day, 'room'))
      for (const event of childrenOf(room, 'event')) {
        const item = itemOf(event, room.attributes.name ?? '')
        if (item === undefined || items.has(item.id)) dropped += 1
        else items.set(item.id, item)
      }
  return { items, dropped }
}

function itemOf(event: Element, room: string): GiggityItem | undefined {
  const { guid, id = guid } = event.attributes
  const [title, date, duration] = ['title', 'date', 'duration'].map((name) => textOf(event, name))
  if (!id || !title || !date || !duration || room === '') return undefined
  const start = Date.parse(date)
  if (Number.isNaN(start)) return undefined
  return { id: guid ?? id, room, title, start, end: start + clock(duration) * 60_000 }
}
