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

const line =
  /^(?<group>.+): CNY (?<cny>[\d.]+) \((?<counted>\d+)\), undisclosed (?<undisclosed>\d+)$/

/** What the published script says of the published table, by kind of amount. */
export function recomputed({ folder, year }: Built, ...asked: string[]): Map<string, Sum> {
  const script = path.join(folder, 'data/recompute.mjs')
  const csv = path.join(folder, `data/${year}/projects.csv`)
  const printed = execFileSync(process.execPath, [script, csv, ...asked], { encoding: 'utf8' })
  const sums = printed.split('\n').flatMap((text) => {
    const { group = '', cny = '', counted, undisclosed } = line.exec(text)?.groups ?? {}
    return group === ''
      ? []
      : [[group, { cny, counted: Number(counted), undisclosed: Number(undisclosed) }] as const]
  })
  return new Map(sums)
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
