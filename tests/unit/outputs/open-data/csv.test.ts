import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvText } from '@/lib/outputs/open-data/csv'
import { type FourWords, group } from '@/lib/outputs/open-data/field'
import { type JsonRecord, table } from '@/lib/outputs/open-data/table'

interface Thing {
  text: string
  list: string[]
  words: FourWords
  parts: { note: string; index: number }[]
}

const things: Thing[] = []

const sample = table<Thing>({
  name: 'projects',
  rowGroup: 'parts',
  fields: {
    text: { type: 'text', read: ({ text }) => text },
    list: { type: 'text', list: true, read: ({ list }) => list },
    words: { type: 'words', read: ({ words }) => words },
    parts: group({
      rows: ({ parts }: Thing) => parts,
      members: {
        note: { type: 'text', read: ({ note }) => note },
        index: { type: 'integer', read: ({ index }) => index },
      },
    }),
  },
  records: () => things,
})

/** Everything that CSV, a spreadsheet or our own separators could trip over. */
const pieces = [
  ',',
  '"',
  ';',
  '=',
  '+',
  '-',
  '@',
  '\n',
  '\r',
  '\t',
  '|',
  ' | ',
  '\\',
  "'",
  '＝',
  '🚢',
  '威海',
  'a',
  '0',
]

const trouble = fc
  .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 6 })
  .map((parts) => parts.join(''))
  // What begins with an apostrophe of its own before such a sign cannot be told from a defused one.
  .filter((text) => !/^'[=+\-@＝\t\r]/.test(text))

const words = fc.record({
  zh: trouble,
  en: fc.option(trouble),
  ko: fc.option(trouble),
  ja: fc.option(trouble),
})

const thing = fc.record({
  text: trouble,
  list: fc.array(trouble, { minLength: 1, maxLength: 3 }),
  words,
  parts: fc
    .array(trouble, { minLength: 1, maxLength: 3 })
    .map((notes) => notes.map((note, at) => ({ note, index: at + 1 }))),
})

const rowsOf = (records: JsonRecord[]): Record<string, string>[] =>
  parse(csvText(sample, records), { columns: true, record_delimiter: '\r\n' })

const formula = /^[=+\-@＝＋－＠\t\r]/

/** The values of a cell, read as the dictionary says. */
function valuesOf(cell: string | undefined): string[] {
  const values = ['']
  const plain = (cell ?? '').replace(/^'(?=[=+\-@＝＋－＠\t\r])/, '')
  for (const [whole, escaped] of plain.matchAll(/\\([\\|])| \| |[\s\S]/gu)) {
    if (whole === ' | ') values.push('')
    else values[values.length - 1] += escaped ?? whole
  }
  return values
}

describe('CSV of the open data', () => {
  it('J11.1 reads back what went in, whatever it is', () => {
    fc.assert(
      fc.property(fc.array(thing, { minLength: 1, maxLength: 3 }), (given) => {
        things.splice(0, things.length, ...given)
        const rows = rowsOf(sample.read(2030, ''))
        const wanted = given.flatMap((one) => one.parts.map((part) => ({ one, part })))
        expect(rows).toHaveLength(wanted.length)
        for (const [at, { one, part }] of wanted.entries()) {
          const row = rows[at] ?? {}
          expect(valuesOf(row.text)).toEqual([one.text])
          expect(valuesOf(row.list)).toEqual(one.list)
          expect(valuesOf(row.words_zh)).toEqual([one.words.zh])
          expect(valuesOf(row.words_ko)).toEqual([one.words.ko ?? ''])
          expect(valuesOf(row['parts.note'])).toEqual([part.note])
          expect(row['parts.index']).toBe(String(part.index))
        }
      }),
    )
  })

  it('J11.1 has no cell that a spreadsheet would take for a formula', () => {
    fc.assert(
      fc.property(fc.array(thing, { minLength: 1, maxLength: 3 }), (given) => {
        things.splice(0, things.length, ...given)
        const cells = rowsOf(sample.read(2030, '')).flatMap((row) => Object.values(row))
        expect(cells.length).toBeGreaterThan(0)
        expect(cells.filter((cell) => formula.test(cell))).toEqual([])
      }),
    )
  })

  it.each(['=1+1', '+1', '-1', '@SUM(1)', '\t=1', '\r=1', '＝1'])('defuses %j', (text) => {
    things.splice(0, things.length, {
      text,
      list: ['a'],
      words: { zh: 'a', en: null, ko: null, ja: null },
      parts: [{ note: 'a', index: 1 }],
    })
    expect(rowsOf(sample.read(2030, ''))[0]?.text).toBe(`'${text}`)
  })

  it('ends every row with CRLF and quotes what needs it (RFC 4180)', () => {
    things.splice(0, things.length, {
      text: 'a "b", c',
      list: ['a\nb'],
      words: { zh: 'a', en: null, ko: null, ja: null },
      parts: [{ note: 'a', index: 1 }],
    })
    const [header, row] = csvText(sample, sample.read(2030, '')).split('\r\n')
    expect(header).toBe('text,list,words_zh,words_en,words_ko,words_ja,parts.note,parts.index')
    expect(row).toBe('"a ""b"", c","a\nb",a,,,,a,1')
  })
})
