// Every total again, exactly: node recompute.mjs projects.csv [column=value …] [by=column]
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
const rows = latest.filter((row) => Object.keys(wanted).every((name) => row[name] === wanted[name]))
const groupOf = (row) => [row['amounts.kind'], row[by]].join(' ').trim()
// Yuan and, as whole numbers, their fractions of 10⁻²⁰: nothing is rounded.
const units = ([whole, part = '']) => BigInt(whole + part.padEnd(20, '0'))
const sum = (texts) => texts.reduce((total, text) => total + units(text.split('.')), 0n)
const fraction = (total) => `${total % 10n ** 20n}`.padStart(20, '0').replace(/0+$/, '')
const print = (total) => `${total / 10n ** 20n}.${fraction(total)}`.replace(/\.$/, '')
for (const group of [...new Set(rows.map(groupOf))].sort()) {
  const own = rows.filter((row) => groupOf(row) === group)
  const numbers = (column) => own.map((row) => row[column]).filter((text) => /^\d/.test(text))
  const [told, guessed] = [numbers('amounts.cny_value'), numbers('amounts.cny_estimate')]
  const unknown = own.length - told.length - guessed.length
  console.log(`${group}: CNY ${print(sum(told))} (${told.length}), undisclosed ${unknown}`)
  if (guessed.length > 0) console.log(`  estimated: CNY ${print(sum(guessed))} (${guessed.length})`)
}
