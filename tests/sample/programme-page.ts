import { readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { selectAll } from 'hast-util-select'
import { sampleEvents } from '../fixtures/sample/events'
import { folder } from './read'

/** Facts of the sample edition as they were written, not as the site read them. */
export const events = sampleEvents(400).map(({ facts }) => facts)

const parsed = new Map<string, Root>()

/** A page of the programme: `en`, `grid/`. */
export function programme(locale: string, rest: string): Root {
  const file = fileOf(locale, rest)
  const tree = parsed.get(file) ?? fromHtml(readFileSync(file, 'utf8'))
  parsed.set(file, tree)
  return tree
}

const fileOf = (locale: string, rest: string) =>
  path.join(folder, locale, '2030', 'programme', rest, 'index.html')

/** As `deploy/nginx.conf` compresses. */
const gzip = (file: string) => gzipSync(readFileSync(file), { level: 6 }).length

/** Bytes of a page with its style sheets. */
export function weight(locale: string, rest: string): number {
  const file = fileOf(locale, rest)
  const html = readFileSync(file, 'utf8')
  const sheets = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href = '']) =>
    path.join(folder, href),
  )
  if (sheets.length === 0) throw new Error(`no style sheet in ${file}`)
  return [file, ...sheets].reduce((sum, each) => sum + gzip(each), 0)
}

/** `data-event` of every row, in the order of the page. */
export const eventsIn = (tree: Root, within = 'main') =>
  selectAll(`${within} [data-event]`, tree).map(({ properties }) => String(properties.dataEvent))

export const distinct = (values: readonly string[]) => [...new Set(values)].sort()
