import { describe, expect, it, vi } from 'vitest'
import { unstoredDataRefusal } from '@/lib/build/production'
import { printSums, readSums } from '@/lib/content/data-versions'

const { unkept } = vi.hoisted(() => ({ unkept: vi.fn() }))
vi.mock('@/lib/outputs/open-data/keep', () => ({ unkept }))

describe('the list of kept files', () => {
  const sums = [
    { sha256: 'a'.repeat(64), path: '2030/2030-06-11-3fa94c1b/projects.csv' },
    { sha256: '0'.repeat(64), path: '2030/2030-06-11-3fa94c1b/datapackage.json' },
  ]

  it('is read as it is written, in the form of sha256sum', () => {
    expect(readSums(printSums(sums))).toEqual(sums)
    expect(printSums(sums.slice(0, 1))).toBe(
      `${'a'.repeat(64)}  2030/2030-06-11-3fa94c1b/projects.csv\n`,
    )
  })

  it('has no line that says something else', () => {
    expect(readSums('')).toEqual([])
    expect(readSums('# comment\nabc  projects.csv\n')).toEqual([])
  })
})

describe('a production build', () => {
  it('J11.5 is refused while a version that it would publish is not kept', async () => {
    unkept.mockReturnValue([{ year: 2030, version: '2030-06-11-3fa94c1b' }])
    expect(await unstoredDataRefusal()).toMatch(/2030\/2030-06-11-3fa94c1b.*npm run data:keep/s)
  })

  it('is not refused when every version is kept', async () => {
    unkept.mockReturnValue([])
    expect(await unstoredDataRefusal()).toBeUndefined()
  })
})
