import { createHash } from 'node:crypto'
import { Ajv2020 } from 'ajv/dist/2020'
import addFormats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { locales } from '@/lib/language/locales'
import {
  type Built,
  bytesOf,
  columnsOf,
  isGroups,
  jsonOf,
  rowsOf,
  said,
  type Thing,
  textOf,
} from './read'

const ajv = () => {
  const checker = new Ajv2020({ allErrors: true })
  addFormats.default(checker)
  return checker
}

/** A thing as the rows of the table should have it: one for each of its parts. */
const perPart = (thing: Thing, part: string): Thing[] => {
  const parts = thing[part]
  return isGroups(parts) ? parts.map((one) => ({ ...thing, [part]: [one] })) : [thing]
}

/** What every table of the open data keeps to: one source for JSON, CSV, schema and dictionary. */
export function tableOf({
  built,
  table,
  part,
  count,
}: {
  built: Built
  table: string
  /** What has a row of its own in CSV. */
  part: string
  count: number
}) {
  const folder = `data/${built.year}`
  const json = jsonOf(built, `${table}.json`)
  const things: Thing[] = json[table]
  const csv = textOf(built, `${folder}/${table}.csv`)
  const rows = rowsOf(csv)
  const [first = ''] = csv.split('\r\n')
  const header = first.split(',')

  describe(`the ${table} of the open data`, () => {
    it('are all there', () => {
      expect(things).toHaveLength(count)
    })

    it('J11.1 keep to their own JSON Schema', () => {
      const validate = ajv().compile(jsonOf(built, `${table}.schema.json`))
      validate(json)
      expect(validate.errors ?? []).toEqual([])
      const [{ version: _, ...short } = {}] = [json]
      expect(validate(short)).toBe(false)
      if (things.length === 0) return
      const [{ url: __, ...without } = {}] = things
      expect(validate({ ...json, [table]: [without] })).toBe(false)
    })

    it('leave nothing empty but words that are not translated', () => {
      const found: string[] = []
      const walk = (value: unknown, at: string) => {
        if (value === undefined || value === '' || (Array.isArray(value) && value.length === 0))
          found.push(at)
        else if (value === null) found.push(...(/\.(en|ko|ja)$/.test(at) ? [] : [at]))
        else if (typeof value === 'object')
          for (const [name, inner] of Object.entries(value)) walk(inner, `${at}.${name}`)
      }
      for (const [at, thing] of things.entries()) walk(thing, String(at))
      expect(found).toEqual([])
    })

    it(`J11.1 say in CSV what they say in JSON, a row for each of ${part}`, () => {
      const wanted = things.flatMap((thing) => perPart(thing, part))
      expect(rows).toHaveLength(wanted.length)
      for (const [at, thing] of wanted.entries()) {
        const row = rows[at] ?? {}
        const cells = Object.entries(row).map(([name, cell]) => [name, said(cell)])
        const columns = columnsOf(row, thing)
        expect([...columns.keys()].sort(), String(thing.id)).toEqual(Object.keys(row).sort())
        expect(Object.fromEntries(cells), String(thing.id)).toEqual(Object.fromEntries(columns))
      }
    })

    it('J11.1 are CSV after RFC 4180, without a formula; a second file begins with the mark for Excel', () => {
      expect(csv.endsWith('\r\n')).toBe(true)
      expect(csv.replaceAll('\r\n', '')).not.toMatch(/\r/)
      const cells = rows.flatMap((row) => Object.values(row))
      expect(cells).toHaveLength(header.length * rows.length)
      expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([])
      expect(textOf(built, `${folder}/${table}-excel.csv`)).toBe(`\uFEFF${csv}`)
    })

    it.each(locales)(
      'J11.1 are explained in %s: every column, each file with its size and SHA-256',
      (locale) => {
        const page = textOf(built, `${locale}/${built.year}/data/index.html`)
        const ids = [...page.matchAll(/<dt id="([^"]+)"/g)].map(([, id = '']) => id)
        const own = new Set(
          ids.filter((id) => id.startsWith(`${table}.`)).map((id) => id.slice(table.length + 1)),
        )
        expect(header.length).toBeGreaterThan(10)
        const fields = header.map((name) =>
          own.has(name) ? name : name.replace(/_(zh|en|ko|ja)$/, ''),
        )
        expect(fields.filter((name) => !own.has(name))).toEqual([])
        for (const end of ['.json', '.csv', '-excel.csv', '.schema.json']) {
          const address = `${folder}/${table}${end}`
          expect(page.includes(`href="/${address}"`), address).toBe(true)
          const sum = createHash('sha256').update(bytesOf(built, address)).digest('hex')
          expect(page.includes(sum), address).toBe(true)
        }
      },
    )
  })
}
