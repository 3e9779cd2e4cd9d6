import { describe, expect, it } from 'vitest'
import { locales } from '../../../lib/language/locales'
import { translator } from '../../../lib/language/translator'
import { scheduleJsonSchema } from '../../support/schedule/json'
import { schedulesOf } from '../../support/schedule/suite'
import { fileText, folder } from './read'

schedulesOf({ folder, year: 2030, least: 19 })

const eventsIn = (locale: string) => {
  const { schedule } = scheduleJsonSchema.parse(
    JSON.parse(fileText(`${locale}/2030/schedule.json`)),
  )
  return schedule.conference.days.flatMap(({ date: day, rooms }) =>
    Object.values(rooms).flatMap((events) => events.map((event) => ({ day, ...event }))),
  )
}

describe.each(locales)('the schedule of the fixture edition in %s', (locale) => {
  const t = translator(locale)
  const of = (id: string) => eventsIn(locale).filter(({ slug }) => slug.startsWith(id))

  it('has every event of which a time of day is known and which is not postponed', () => {
    const ids = [...new Set(eventsIn('zh').map(({ url }) => url.split('/').at(-2)))].sort()
    expect(ids).toEqual(
      [
        'concert',
        'exhibition',
        'fair',
        'forum',
        'lecture',
        'matchmaking',
        'opening',
        'walk',
        'workshop',
      ].map((name) => `sample-${name}`),
    )
  })

  it('says in the title what was cancelled or is provisional', () => {
    expect(of('sample-fair')[0]?.title).toContain(t('status.cancelled'))
    expect(of('sample-forum')[0]?.title).toContain(t('status.tentative'))
    expect(of('sample-workshop').map(({ title }) => title.includes(t('status.cancelled')))).toEqual(
      [false, true, false],
    )
  })

  it('J15.2 makes every place a room, the net too (T20)', () => {
    expect(of('sample-lecture')[0]?.room).toBe(t('event.online'))
    const rooms = new Set(eventsIn(locale).map(({ room }) => room))
    expect(rooms.size).toBe(4)
  })

  it('J15.2 keeps the concert with its evening, and says what the format made it assume', () => {
    expect(of('sample-concert')[0]).toMatchObject({ day: '2030-06-19', duration: '03:30' })
    expect(of('sample-forum')[0]).toMatchObject({ duration: '01:00' })
    expect(of('sample-forum')[0]?.abstract).toContain(t('schedule.assumed.end'))
  })

  it('has the exhibition on its six open days, at their hours', () => {
    expect(
      of('sample-exhibition').map(({ day, start, duration }) => [day, start, duration]),
    ).toEqual(
      ['18', '19', '20', '21', '22', '23'].map((day) => [
        `2030-06-${day}`,
        Number(day) < 22 ? '09:00' : '10:00',
        '08:00',
      ]),
    )
  })

  it('has ways to take part only while one can (T15)', () => {
    expect(of('sample-fair')[0]?.links.filter(({ url }) => url.includes('register'))).toEqual([])
    expect(of('sample-opening')[0]?.links).toHaveLength(2)
  })
})
