import { execFileSync } from 'node:child_process'
import path from 'node:path'
import Big from 'big.js'
import { describe, expect, it } from 'vitest'
import { type Built, isGroups, jsonOf, type Thing, textOf } from './read'

interface Sum {
  cny: string
  counted: number
  undisclosed: number
}

const said =
  /^(?<group>\S+ \S+) \{\s+cny: '(?<cny>[\d.]+)',\s+count: (?<count>\d+),\s+undisclosed: (?<undisclosed>\d+),/gm

/** What the published script says of the published table, by kind of amount and by group. */
export function recomputed({ folder, year }: Built, ...asked: string[]): Map<string, Sum> {
  const script = path.join(folder, 'data/recompute.mjs')
  const csv = path.join(folder, `data/${year}/projects.csv`)
  const printed = execFileSync(process.execPath, [script, csv, ...asked], { encoding: 'utf8' })
  return new Map(
    [...printed.matchAll(said)].map(({ groups = {} }) => {
      const { group = '', cny = '', count, undisclosed } = groups
      const sum = { cny, counted: Number(count), undisclosed: Number(undisclosed) }
      return [group.replace(/ all$/, ''), sum]
    }),
  )
}

/** The same from the JSON, by other means: the latest of each kind of each signed project. */
function independent(built: Built, isWanted: (project: Thing) => boolean): Map<string, Sum> {
  const { projects }: { projects: Thing[] } = jsonOf(built, 'projects.json')
  const sums = new Map<string, Sum>()
  for (const project of projects.filter((each) => each.type === 'signed' && isWanted(each))) {
    const amounts = isGroups(project.amounts) ? project.amounts : []
    const byKind = new Map<string, (typeof amounts)[number]>()
    for (const amount of amounts) {
      const before = byKind.get(String(amount.kind))
      if (before === undefined || String(before.as_of) <= String(amount.as_of))
        byKind.set(String(amount.kind), amount)
    }
    for (const [kind, { value, estimate, currency, cny_value }] of byKind) {
      const sum = sums.get(kind) ?? { cny: '0', counted: 0, undisclosed: 0 }
      sums.set(kind, sum)
      if (value === 'undisclosed') sum.undisclosed += 1
      else if (estimate === 'none') {
        sum.counted += 1
        sum.cny = new Big(sum.cny).plus(String(currency === 'CNY' ? value : cny_value)).toFixed()
      }
    }
  }
  return sums
}

/** Checks of the script with which a reader makes the totals again. */
export function recomputeOf(built: Built) {
  describe('the published script', () => {
    it('J11.2 is short and needs nothing but Node.js', () => {
      const script = textOf(built, 'data/recompute.mjs')
      expect(script.trimEnd().split('\n').length).toBeLessThanOrEqual(30)
      expect(script.match(/^import .*/gm)).toEqual(["import { readFileSync } from 'node:fs'"])
    })

    it('J11.2 makes the total of every kind again, to the last yuan', () => {
      const sums = recomputed(built)
      expect(sums.size).toBeGreaterThan(0)
      expect(sums).toEqual(independent(built, () => true))
    })

    it('J11.2 makes the totals of a part again', () => {
      const { projects }: { projects: Thing[] } = jsonOf(built, 'projects.json')
      const sectors = new Set(
        projects.filter(({ type }) => type === 'signed').map(({ sector }) => String(sector)),
      )
      expect(sectors.size).toBeGreaterThan(0)
      for (const sector of sectors)
        expect(recomputed(built, `sector=${sector}`), sector).toEqual(
          independent(built, (project) => project.sector === sector),
        )
    })

    it('J11.2 groups by a column', () => {
      const grouped = recomputed(built, 'by=district')
      const whole = recomputed(built)
      for (const [kind, { cny }] of whole) {
        const parts = [...grouped].filter(([group]) => group.startsWith(`${kind} `))
        const sum = parts.reduce((all, [, part]) => all.plus(part.cny), new Big(0))
        expect(sum.toFixed(), kind).toBe(cny)
      }
    })
  })
}

/** Totals that a page of a list shows, by kind, and the projects that it lists. */
function shownOn(page: string) {
  const blocks = [...page.matchAll(/data-kind="(\w+)"><dt>.*?<data value="([\d.]+)"/g)]
  const ids = [...page.matchAll(/<li data-project="([^"]+)"/g)].map(([, id = '']) => id)
  return { totals: new Map(blocks.map(([, kind = '', value = '']) => [kind, value])), ids }
}

/** Checks that what pages show is what the script makes of the table. */
export function totalsOnPagesOf(built: Built, pages: readonly string[]) {
  describe('totals on the pages', () => {
    it('J11.2 of every list are what the script says of the projects that it lists', () => {
      expect(pages.length).toBeGreaterThan(10)
      let compared = 0
      for (const address of pages) {
        const { totals, ids } = shownOn(textOf(built, address))
        expect(ids.length, address).toBeGreaterThan(0)
        const sums = recomputed(built, `id=${ids.join(',')}`)
        expect([...totals.keys()].sort(), address).toEqual([...sums.keys()].sort())
        for (const [kind, value] of totals) {
          expect(value, `${address} ${kind}`).toBe(sums.get(kind)?.cny)
          compared += 1
        }
      }
      expect(compared).toBeGreaterThan(pages.length)
    })

    it('J11.2 by sector and by origin in the overview are what the script says', () => {
      const page = textOf(built, `en/${built.year}/projects/overview/index.html`)
      for (const name of ['sector', 'origin']) {
        const [part = ''] = page.split(`<section aria-labelledby="${name}"`).slice(1)
        const [table = ''] = part.split('</table>')
        const rows = [...table.matchAll(/<tr data-value="([^"]+)">(.*?)<\/tr>/g)]
        expect(rows.length, name).toBeGreaterThan(3)
        const sums = recomputed(built, `by=${name}`)
        for (const [, value = '', cells = ''] of rows) {
          const shown = [...cells.matchAll(/<data value="([\d.]+)"/g)].map(([, each]) => each)
          // Addresses write codes of countries and regions in small letters, the data as ISO 3166-1 does.
          const code = /^[a-z]{2}$/.test(value) ? value.toUpperCase() : value
          const sum = sums.get(`total_investment ${code}`)
          expect(shown[1] ?? '0', `${name} ${value}`).toBe(sum?.cny ?? '0')
        }
      }
    })

    it.each(['projects.csv'])(
      'J10.4 lead to %s of the version from which they were made',
      (file) => {
        const { version } = jsonOf(built, 'datapackage.json')
        const link = `href="/data/${built.year}/versions/${version}/${file}"`
        const without = pages.filter((address) => !textOf(built, address).includes(link))
        expect(without).toEqual([])
      },
    )
  })
}
