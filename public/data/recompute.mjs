// Every total again, exactly: node recompute.mjs projects.csv [column=value,value …] [by=column]
import { readFileSync } from 'node:fs'

const [file, ...asked] = process.argv.slice(2)
const { by, ...wanted } = Object.fromEntries(asked.map((text) => text.split('=')))
// RFC 4180: a cell stands in quotes, in which "" is a quote, or has neither quote nor comma.
const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g
const lines = [[]]
for (const [, quoted, plain, end] of readFileSync(file, 'utf8').matchAll(cell)) {
  lines.at(-1).push(quoted?.replaceAll('""', '"') ?? plain)
  if (end === '\r\n') lines.push([])
}
const [header, ...cells] = lines.filter(({ length }) => length > 1)
const all = cells.map((row) => Object.fromEntries(header.map((name, at) => [name, row[at]])))
const latest = all.filter((row) => row.type === 'signed' && row['amounts.latest'] === 'yes')
const isAny = (text, values) => text.split(' | ').some((v) => values.split(',').includes(v))
const rows = latest.filter((row) => Object.keys(wanted).every((n) => isAny(row[n], wanted[n])))
const groups = (row) => (row[by] ?? 'all').split(' | ').map((v) => `${row['amounts.kind']} ${v}`)
// Whole numbers of 10⁻²⁰ yuan: nothing is rounded.
const units = ([whole, part = '']) => BigInt(whole + part.padEnd(20, '0'))
const fraction = (sum) => `${sum % 10n ** 20n}`.padStart(20, '0').replace(/0+$/, '')
const print = (sum) => `${sum / 10n ** 20n}.${fraction(sum)}`.replace(/\.$/, '')
const total = (texts) => print(texts.reduce((sum, text) => sum + units(text.split('.')), 0n))
for (const group of [...new Set(rows.flatMap(groups))].sort()) {
  const own = rows.filter((row) => groups(row).includes(group))
  const numbers = (column) => own.map((row) => row[column]).filter((text) => /^\d/.test(text))
  const [told, guess] = [numbers('amounts.cny_value'), numbers('amounts.cny_estimate')]
  const undisclosed = own.length - told.length - guess.length
  console.log(group, { cny: total(told), count: told.length, undisclosed, estimates: total(guess) })
}
