import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { locales } from '@/lib/language/locales'
import { type Built, isGroups, jsonOf, rowsOf, type Thing, textOf } from './read'
import { tableOf } from './table'

const sessionsOf = ({ sessions }: Thing) => (isGroups(sessions) ? sessions : [])

/** UIDs and statuses in a calendar, read by the parser of Thunderbird. */
function calendarEntries(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text))
  return calendar.getAllSubcomponents('vevent').map((entry) => ({
    uid: String(entry.getFirstPropertyValue('uid')),
    status: String(entry.getFirstPropertyValue('status')),
  }))
}

/** Checks of the open data of the programme of a built edition. */
export function openDataOf({ folder, year, events: count }: Built & { events: number }) {
  const built = { folder, year }
  const { events }: { events: Thing[] } = jsonOf(built, 'events.json')
  tableOf({ built, table: 'events', part: 'sessions', count })

  describe('the open data of the programme', () => {
    it('has every event once', () => {
      expect(new Set(events.map(({ uid }) => uid)).size).toBe(count)
    })

    it('fills the columns of a group that is absent with the word for it', () => {
      const none = events.filter(({ agenda }) => agenda === 'none')
      expect(none.length).toBeGreaterThan(0)
      const rows = rowsOf(textOf(built, `data/${year}/events.csv`))
      const row = rows.find(({ id }) => id === none[0]?.id)
      expect(row?.['agenda.time']).toBe('none')
      expect(row?.['agenda.text_ko']).toBe('none')
    })

    it.each(locales)('has the UIDs of the calendar in %s', (locale) => {
      const calendar = calendarEntries(textOf(built, `${locale}/${year}/programme.ics`))
      const uids = events.flatMap((event) => sessionsOf(event).map(({ uid }) => String(uid)))
      expect(uids.length).toBeGreaterThan(0)
      const gone = calendar.filter(({ uid }) => !uids.includes(uid))
      // What has no day any more is only in the calendar, to cancel what was there.
      expect(gone.filter(({ status }) => status !== 'CANCELLED')).toEqual([])
      const missing = uids.filter((uid) => !calendar.some((entry) => entry.uid === uid))
      expect(missing).toEqual([])
    })

    it('writes sums as exact decimals in text', () => {
      const amounts = events
        .flatMap(({ prices }) => (isGroups(prices) ? prices : []))
        .map(({ amount }) => amount)
      expect(amounts.length).toBeGreaterThan(0)
      for (const amount of amounts) expect(amount).toMatch(/^\d+(\.\d+)?$/)
    })
  })
}
