import { readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { folder } from './read'

const parsed = new Map<string, Root>()

const fileAt = (address: string) => path.join(folder, address, 'index.html')

/** A page of the sample edition by its address, such as `en/2030/programme/grid/`. */
export function pageAt(address: string): Root {
  const tree = parsed.get(address) ?? fromHtml(readFileSync(fileAt(address), 'utf8'))
  parsed.set(address, tree)
  return tree
}

/** As `deploy/nginx.conf` compresses. */
const gzip = (file: string) => gzipSync(readFileSync(file), { level: 6 }).length

function filesOf(address: string, pattern: RegExp): string[] {
  const html = readFileSync(fileAt(address), 'utf8')
  const found = [...html.matchAll(pattern)].map(([, own = '']) => path.join(folder, own))
  if (found.length === 0) throw new Error(`nothing like ${pattern} in ${address}`)
  return found
}

const bytes = (files: readonly string[]) => files.reduce((sum, file) => sum + gzip(file), 0)

/** Bytes of a page with its style sheets. */
export const weightAt = (address: string) =>
  bytes([fileAt(address), ...filesOf(address, /<link rel="stylesheet" href="([^"]+)"/g)])

/** Bytes of the scripts of a page. */
export const scriptsAt = (address: string) => bytes(filesOf(address, /<script[^>]* src="([^"]+)"/g))
