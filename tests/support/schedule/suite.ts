import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { locales } from '@/lib/language/locales'
import { readByFahrplan } from './fahrplan'
import { readByGiggity } from './giggity'
import { giggityEntrySchema } from './giggity-entry'
import { type ScheduleJson, scheduleJsonSchema } from './json'
import { childrenOf, type Element, parseXml, textOf } from './xml'
import { faults, scheduleType } from './xsd'

/** What one entry says, in either format. */
interface Said {
  id: number
  guid: string
  day: string
  date: string
  start: string
  duration: string
  room: string
  title: string
  slug: string
  type: string
  language: string
}

function fromXml(root: Element): Said[] {
  return childrenOf(root, 'day').flatMap((day) =>
    childrenOf(day, 'room').flatMap((room) =>
      childrenOf(room, 'event').map((event) => {
        const said = (name: string) => textOf(event, name) ?? ''
        expect(said('room')).toBe(room.attributes.name)
        return {
          id: Number(event.attributes.id),
          guid: event.attributes.guid ?? '',
          day: day.attributes.date ?? '',
          date: said('date'),
          start: said('start'),
          duration: said('duration'),
          room: said('room'),
          title: said('title'),
          slug: said('slug'),
          type: said('type'),
          language: said('language'),
        }
      }),
    ),
  )
}

function fromJson({ schedule: { conference } }: ScheduleJson): Said[] {
  return conference.days.flatMap(({ date: day, rooms }) =>
    Object.entries(rooms).flatMap(([name, events]) =>
      events.map(({ id, guid, date, start, duration, room, title, slug, type, language }) => {
        expect(room).toBe(name)
        return { id, guid, day, date, start, duration, room, title, slug, type, language }
      }),
    ),
  )
}

/** What is the same in every language. */
const facts = ({ room, title, ...rest }: Said) => rest

/**
 * Checks of the schedule files of a built edition, one after the published rules of the format.
 *
 * @param least entries that there must be, so that nothing passes because it is empty
 */
export function schedulesOf({
  folder,
  year,
  least,
}: {
  folder: string
  year: number
  least: number
}) {
  const text = (file: string) => readFileSync(path.join(folder, file), 'utf8')
  const xmlText = (locale: string) => text(`${locale}/${year}/schedule.xml`)
  const xml = (locale: string) => parseXml(xmlText(locale))
  const json = (locale: string) =>
    scheduleJsonSchema.parse(JSON.parse(text(`${locale}/${year}/schedule.json`)))

  describe.each(locales)('the schedule in %s', (locale) => {
    it('J15.1 keeps to the XSD of the format', () => {
      expect(fromXml(xml(locale)).length).toBeGreaterThanOrEqual(least)
      expect(faults(xml(locale), scheduleType)).toEqual([])
    })

    it('J15.1 has no id, GUID, slug or day twice', () => {
      const said = fromXml(xml(locale))
      for (const name of ['id', 'guid', 'slug'] as const)
        expect(new Set(said.map((event) => event[name])).size, name).toBe(said.length)
      const days = childrenOf(xml(locale), 'day').map(({ attributes }) => attributes)
      expect(days.map(({ index }) => Number(index))).toEqual(days.map((_, at) => at + 1))
      expect(days.map(({ date }) => date)).toEqual(
        [...new Set(days.map(({ date }) => date))].sort(),
      )
    })

    it('J15.1 keeps to the JSON Schema, and says the same as the XML', () => {
      expect(fromJson(json(locale))).toEqual(fromXml(xml(locale)))
      const { conference, version } = json(locale).schedule
      const head = childrenOf(xml(locale), 'conference')[0]
      expect(textOf(xml(locale), 'version')).toBe(version)
      expect(head && textOf(head, 'title')).toBe(conference.title)
      expect(conference.daysCount).toBe(conference.days.length)
    })

    it('J15.1 has the ids, GUIDs and times of the Chinese one, in its order', () => {
      expect(fromXml(xml(locale)).map(facts)).toEqual(fromXml(xml('zh')).map(facts))
    })

    it('J15.2 begins its days at five, and every entry lies in its day (T21)', () => {
      const days = json(locale).schedule.conference.days
      expect(days.length).toBeGreaterThan(0)
      for (const { date, day_start: start, day_end: end, rooms } of days) {
        expect(start).toBe(`${date}T05:00:00+08:00`)
        expect(Date.parse(end) - Date.parse(start)).toBe(24 * 3_600_000)
        for (const event of Object.values(rooms).flat()) {
          expect(event.date >= start && Date.parse(event.date) < Date.parse(end), event.slug).toBe(
            true,
          )
          expect(event.date.slice(11, 16)).toBe(event.start)
        }
      }
    })

    it('J15.2 puts opening hours into rooms of their own, so that they hide nothing', () => {
      const rooms = json(locale).schedule.conference.days.flatMap((day) =>
        Object.entries(day.rooms),
      )
      const isOpen = /（开放时间）|\(opening hours\)|\(운영 시간\)|（開場時間）/
      const open = rooms.filter(([name]) => isOpen.test(name))
      expect(open.length).toBeGreaterThan(0)
      expect(rooms.length).toBeGreaterThan(open.length)
      const kinds = new Map(rooms.map(([name, events]) => [name, events]))
      expect(kinds.size).toBeGreaterThan(1)
    })

    it('J15.4 is read by Giggity and EventFahrplan without losing an entry', () => {
      const count = fromXml(xml(locale)).length
      const giggity = readByGiggity(xmlText(locale))
      expect([giggity.items.size, giggity.dropped]).toEqual([count, 0])
      const fahrplan = readByFahrplan(xmlText(locale))
      expect(fahrplan.sessions).toHaveLength(count)
      expect(fahrplan.days).toBe(fahrplan.dates)
      expect(fahrplan.timeZone).toBe('Asia/Shanghai')
    })

    it('J15.5 has an entry for the menu of Giggity that matches it', () => {
      const entry = giggityEntrySchema.parse(JSON.parse(text(`${locale}/${year}/giggity.json`)))
      const { conference } = json(locale).schedule
      expect(entry.url.endsWith(`/${locale}/${year}/schedule.xml`)).toBe(true)
      expect([entry.title, entry.start, entry.end]).toEqual([
        conference.title,
        conference.start,
        conference.end,
      ])
      const rooms = conference.days.flatMap((day) => Object.keys(day.rooms))
      for (const { name, show_name: shown } of entry.metadata.rooms)
        expect(
          rooms
            .filter((room) => room.startsWith(shown))
            .every((room) => new RegExp(`^(?:${name})$`).test(room)),
        ).toBe(true)
    })
  })
}
