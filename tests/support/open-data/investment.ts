import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { locales } from '@/lib/language/locales'
import { type Built, bytesOf, jsonOf, rowsOf, textOf } from './read'

interface Resource {
  name: string
  path: string
  bytes: number
  hash: string
  schema: { fields: ColumnField[] }
}

interface ColumnField {
  name: string
  type: string
  format?: string
  missingValues: string[]
  constraints?: { enum: string[] }
}

/** What a value of each type of Table Schema looks like. */
const looks: Record<string, RegExp> = {
  integer: /^\d+$/,
  number: /^\d+(\.\d+)?$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
  uri: /^https?:\/\//,
}

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')

/** Checks of the rows of a built edition that has projects. */
export function projectRowsOf(built: Built) {
  const projects = rowsOf(textOf(built, `data/${built.year}/projects.csv`))
  const { version } = jsonOf(built, 'datapackage.json')

  describe('the rows of the projects', () => {
    it('J11.3 say in every row id, version, source, stage, date, evidence, both countries, both codes', () => {
      const needed = [
        'id',
        'version',
        'amounts.source_id',
        'amounts.source_url',
        'amounts.kind',
        'stage.code',
        'stage.date',
        'stage.evidence_type',
        'investors.country_region',
        'investors.parent_country_region',
        'sector_gb_t_4754',
        'sector_isic',
      ]
      expect(projects.length).toBeGreaterThan(0)
      for (const row of projects) {
        for (const name of needed) expect(row[name], `${row.id} ${name}`).toMatch(/./)
        expect(row.version).toBe(version)
        expect(row.sector_gb_t_4754).toMatch(/^[A-T]\d*$/)
        expect(row.sector_isic).toMatch(/^[A-U]\d*$/)
        expect(row['amounts.source_url']).toMatch(/^(https?:\/\/|unknown$)/)
      }
    })

    it('J11.4 name what is undisclosed, and keep estimates in a column of their own', () => {
      const undisclosed = projects.filter((row) => row['amounts.value'] === 'undisclosed')
      expect(undisclosed.length).toBeGreaterThan(0)
      for (const row of undisclosed) {
        expect(row['amounts.cny_value']).toBe('undisclosed')
        expect(row['amounts.estimate']).toBe('none')
        expect(row['amounts.cny_estimate']).toBe('none')
      }
      for (const row of projects) {
        const isEstimate = row['amounts.precision'] === 'estimate' && !undisclosed.includes(row)
        expect(/^\d/.test(row['amounts.estimate'] ?? ''), row.id).toBe(isEstimate)
        expect(/^\d/.test(row['amounts.value'] ?? ''), row.id).toBe(
          !isEstimate && !undisclosed.includes(row),
        )
      }
    })

    it('J11.4 hold every conversion with its rate, day and source (PR-02)', () => {
      const foreign = projects.filter(
        (row) => row['amounts.currency'] !== 'CNY' && row['amounts.value'] !== 'undisclosed',
      )
      for (const row of foreign) {
        const sum = [row['amounts.cny_value'], row['amounts.cny_estimate']]
        expect(
          sum.filter((text) => /^\d/.test(text ?? '')),
          row.id,
        ).toHaveLength(1)
        expect(row['amounts.cny_rate'], row.id).toMatch(/^\d/)
        expect(row['amounts.cny_rate_of'], row.id).toMatch(/^[A-Z]{3}$/)
        expect(row['amounts.cny_rate_date'], row.id).toMatch(/^\d{4}-\d{2}-\d{2}$/)
        expect(row['amounts.cny_rate_source'], row.id).toMatch(/^[a-z]/)
      }
    })
  })
}

/** Checks of the figures of a built edition as one dataset: versions, metadata, structured data. */
export function datasetOf(built: Built) {
  const { year } = built
  const folder = `data/${year}`
  const description = jsonOf(built, 'datapackage.json')
  const { version, resources }: { version: string; resources: Resource[] } = description
  const pageOf = (locale: string) => textOf(built, `${locale}/${year}/data/index.html`)

  describe('the figures as open data', () => {
    it('J11.5 list every change with field, old and new value, date and reason', () => {
      const [header = ''] = textOf(built, `${folder}/changes.csv`).split('\r\n')
      for (const name of ['project', 'field', 'old', 'new', 'date', 'reason_zh', 'correction'])
        expect(header.split(',')).toContain(name)
      for (const row of rowsOf(textOf(built, `${folder}/changes.csv`))) {
        expect(row.field).toMatch(/^(amount|stage|investor|site|other)$/)
        expect(row.old).not.toBe(row.new)
        expect(row.correction).toMatch(/^(yes|no)$/)
      }
    })

    it('J11.5 stand at an address of their version, too, with the very same bytes', () => {
      expect(version).toMatch(/^\d{4}-\d{2}-\d{2}-[0-9a-f]{8}$/)
      const names = [...resources.map(({ path }) => path), 'datapackage.json', 'projects.json']
      expect(names).toHaveLength(5)
      for (const name of names)
        expect(bytesOf(built, `${folder}/versions/${version}/${name}`), name).toEqual(
          bytesOf(built, `${folder}/${name}`),
        )
    })

    it('J11.6 are described for programs: every file with its hash, every column with its type', () => {
      expect(description.$schema).toBe('https://datapackage.org/profiles/2.0/datapackage.json')
      expect(resources.map(({ name }) => name)).toEqual(['projects', 'signings', 'changes'])
      for (const { path, bytes, hash, schema } of resources) {
        const file = bytesOf(built, `${folder}/${path}`)
        expect(file).toHaveLength(bytes)
        expect(hash).toBe(`sha256:${sha256(file)}`)
        const rows = rowsOf(file.toString('utf8'))
        const [header = ''] = file.toString('utf8').split('\r\n')
        expect(schema.fields.map(({ name }) => name)).toEqual(header.split(','))
        for (const { name, type, format, missingValues, constraints } of schema.fields) {
          const cells = rows.map((row) => row[name] ?? '')
          const values = cells.filter((cell) => !missingValues.includes(cell))
          const look = looks[format ?? type] ?? /./s
          expect(
            values.filter((value) => !look.test(value)),
            name,
          ).toEqual([])
          if (constraints)
            expect(
              values.filter((value) => !constraints.enum.includes(value)),
              name,
            ).toEqual([])
        }
      }
    })

    it.each(locales)(
      'J11.6 say licence, version and how to cite on the page in %s as in the files',
      (locale) => {
        const page = pageOf(locale)
        expect(description.citation[locale]).toContain(version)
        expect(page.includes(description.citation[locale])).toBe(true)
        expect(jsonOf(built, 'projects.json').citation).toEqual(description.citation)
        expect(jsonOf(built, 'projects.json').licence).toBe(description.licence)
        if (description.licence === 'unknown') expect(description).not.toHaveProperty('licenses')
        else expect(page.includes(`>${description.licence}</p>`)).toBe(true)
      },
    )

    it.each(locales)('J11.6 (K2) are a Dataset in %s that says what the page says', (locale) => {
      const page = pageOf(locale)
      const blocks = [...page.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/g)]
      const all = blocks.map(([, json = '']) => JSON.parse(json))
      const found = all.filter((each) => each['@type'] === 'Dataset')
      expect(found).toHaveLength(1)
      const [dataset] = found
      const shown = page.replace(/<script.*?<\/script>/gs, '')
      const texts = [dataset.name, dataset.description, dataset.version, ...dataset.citation]
      expect(texts.filter((text) => !shown.includes(text))).toEqual([])
      expect(dataset.temporalCoverage).toBe(String(year))
      expect(dataset.license?.name ?? 'unknown').toBe(description.licence)
      expect(dataset.distribution).toHaveLength(17)
      for (const file of dataset.distribution) {
        const path = new URL(file.contentUrl).pathname
        expect(sha256(bytesOf(built, path)), path).toBe(file.sha256)
        const parts = [`href="${path}"`, file.sha256, file.contentSize]
        expect(parts.filter((part) => !shown.includes(part))).toEqual([])
      }
    })
  })
}
