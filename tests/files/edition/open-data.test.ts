import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { locales } from '@/lib/language/locales'
import { datasetOf, projectRowsOf } from '../../support/open-data/investment'
import { recomputeOf } from '../../support/open-data/recompute'
import { openDataOf } from '../../support/open-data/suite'
import { tableOf } from '../../support/open-data/table'
import { published } from './events'
import { fileText, folder } from './read'

openDataOf({ folder, year: 2030, events: published.length })
const built = { folder, year: 2030 }
tableOf({ built, table: 'projects', part: 'amounts', count: 1 })
tableOf({ built, table: 'signings', part: 'figures', count: 1 })
tableOf({ built, table: 'changes', part: 'none', count: 0 })
projectRowsOf(built)
datasetOf(built)
recomputeOf(built)

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

describe('an earlier version of the data', () => {
  const kept = 'tests/fixtures/edition/content/data'
  const sums = readFileSync(path.join(kept, 'SHA256SUMS'), 'utf8').trim().split('\n')
  const listed = sums.map((line) => line.split('  ')[1] ?? '')

  it('J11.5 still answers at its address, byte for byte', () => {
    expect(listed).toHaveLength(13)
    for (const file of listed) {
      const [year = '', ...rest] = file.split('/')
      expect(fileText(`data/${year}/versions/${rest.join('/')}`), file).toBe(
        readFileSync(path.join(kept, file), 'utf8'),
      )
    }
  })

  it('J11.5 is another one than the present, and says so in its rows', () => {
    const [, version = ''] = listed[0]?.split('/') ?? []
    const now = JSON.parse(fileText('data/2030/datapackage.json')).version
    expect(version).not.toBe(now)
    const older = fileText(`data/2030/versions/${version}/projects.csv`)
    expect(older).toContain(`,${version},`)
    expect(older).toContain(',1100000000,')
    expect(fileText('data/2030/projects.csv')).toContain(',1200000000,')
  })

  it.each(locales)('J11.5 is listed on the page in %s', (locale) => {
    const text = fileText(`${locale}/2030/data/index.html`)
    for (const file of listed) {
      const [year = '', ...rest] = file.split('/')
      expect(text.includes(`href="/data/${year}/versions/${rest.join('/')}"`), file).toBe(true)
    }
  })
})

describe('figures on a page', () => {
  it.each(['2030/projects/sample-signing', '2030/projects'])(
    'J10.4 of %s lead to the version of the data they stand in',
    (address) => {
      const { version } = JSON.parse(fileText('data/2030/datapackage.json'))
      const link = `href="/data/2030/versions/${version}/signings.csv"`
      for (const locale of locales)
        expect(fileText(`${locale}/${address}/index.html`).includes(link), locale).toBe(true)
    },
  )
})
