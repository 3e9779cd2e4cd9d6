import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { Kind } from '../model/schema'
import type { Timed } from './standing'

/** Names of the folders of a kind, in order. */
export const foldersOf = (root: string, { folder }: Kind): string[] =>
  existsSync(join(root, folder)) ? readdirSync(join(root, folder)).sort() : []

/** The facts of an item as far as they can be read: faults are the content check's to tell. */
export function factsIn(path: string): Partial<Timed> & { images?: unknown } {
  try {
    return parse(readFileSync(path, 'utf8')) ?? {}
  } catch {
    return {}
  }
}
