import { describe, expect, it } from 'vitest'
import { locales } from '../../../lib/language/locales'
import { messagesIn } from '../../../lib/language/messages'
import { text, value } from '../../unit/outputs/calendar/parse'
import { answer, eventData, ownCalendar } from './events'
import { words } from './read'

/** Each session may be cancelled or moved alone. */
describe.each(locales)('a session with a status and a place of its own, in %s', (locale) => {
  const id = 'sample-workshop'

  it('is cancelled on the page, in the calendar and in structured data', () => {
    expect(words(answer(locale, id, 'when'))).toContain(messagesIn(locale).status.cancelled)
    const entries = ownCalendar(locale, id) ?? []
    expect(entries.map((entry) => value(entry, 'STATUS'))).toEqual([
      'CONFIRMED',
      'CANCELLED',
      'CONFIRMED',
    ])
    const sessions = eventData(locale, id)?.subEvent
    expect(sessions?.map(({ eventStatus }) => eventStatus.split('/').at(-1))).toEqual([
      'EventScheduled',
      'EventCancelled',
      'EventScheduled',
    ])
  })

  it('is in its own place everywhere', () => {
    const garden = { zh: '示例花园', en: 'Sample Garden', ko: '샘플 정원', ja: '見本庭園' }[locale]
    expect(words(answer(locale, id, 'when'))).toContain(garden)
    const entry = ownCalendar(locale, id)?.at(2)
    expect(entry && text(entry, 'LOCATION')).toContain('示例花园')
    expect(entry && text(entry, 'DESCRIPTION')).not.toContain('示例市示例路1号')
    const sessions = eventData(locale, id)?.subEvent
    expect(sessions?.at(2)?.location).toEqual([{ '@type': 'Place', name: garden }])
  })
})
