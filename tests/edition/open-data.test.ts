import { describe, expect, it } from 'vitest'
import { openDataOf } from '../open-data/suite'
import { tableOf } from '../open-data/table'
import { published } from './events'
import { fileText, folder } from './read'

openDataOf({ folder, year: 2030, events: published.length })
const built = { folder, year: 2030 }
tableOf({ built, table: 'projects', part: 'amounts', count: 1 })
tableOf({ built, table: 'signings', part: 'figures', count: 1 })
tableOf({ built, table: 'changes', part: 'none', count: 0 })

const events: Record<string, unknown>[] = JSON.parse(fileText('data/2030/events.json')).events
const of = (id: string) => events.find((event) => event.id === id)

describe('the open data of the fixture edition', () => {
  it('says when in Beijing time, and that a time is not known', () => {
    expect(of('sample-opening')).toMatchObject({
      shape: 'timed',
      start: '2030-06-17T14:00:00+08:00',
      end: '2030-06-17T16:30:00+08:00',
    })
    expect(of('sample-forum')).toMatchObject({ end: 'unknown' })
    expect(of('sample-exhibition')).toMatchObject({ start: '2030-06-17', end: '2030-06-23' })
    expect(of('sample-race')).toMatchObject({ shape: 'month', start: '2030-06' })
    expect(of('sample-dinner')).toMatchObject({ shape: 'unknown', sessions: 'unknown' })
  })

  it('never gives an unknown price as free (T16)', () => {
    expect(of('sample-forum')).toMatchObject({ price: 'unknown', prices: 'unknown' })
    expect(of('sample-opening')).toMatchObject({ price: 'free', prices: 'none' })
    expect(of('sample-concert')).toMatchObject({ price: 'paid' })
  })

  it('has no address of what one cannot take part in (T15)', () => {
    expect(of('sample-fair')).toMatchObject({ status: 'cancelled', registration: { url: 'none' } })
    expect(of('sample-conference')).toMatchObject({ online: { url: 'none' } })
    expect(of('sample-opening')).toMatchObject({
      online: { url: 'https://live.sample.example/opening' },
    })
  })

  it('has null where there is no translation', () => {
    const titles = events.map(({ title }) => title as Record<string, string | null>)
    expect(titles).toHaveLength(published.length)
    expect(titles.filter(({ zh }) => zh === null)).toEqual([])
    expect(titles.filter(({ ko }) => ko === null).length).toBeGreaterThan(0)
  })
})
