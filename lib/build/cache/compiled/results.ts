import { statSync } from 'node:fs'
import { basename } from 'node:path'
import { type KeptFolders, keepFolder, restoreFolder } from '../folders'

/** Where contentlayer writes, and lib/content reads. */
const generated = '.contentlayer/generated'

/** Everything that is imported; contentlayer also writes each document on its own, for its live view. */
const isRead = (path: string) =>
  statSync(path).isDirectory() || /^(index\..*|types\.d\.ts|_index\.json)$/.test(basename(path))

/** Real, fixture and sample content, as they stood a few changes ago. */
const resultsIn = (cache: string): KeptFolders => ({ cache, most: 8, filter: isRead })

const cacheFolder = '.cache/contentlayer/results'

/** Brings back what the same content once was compiled to; says whether there was anything. */
export const restoreResult = (print: string, cache = cacheFolder, to = generated) =>
  restoreFolder(resultsIn(cache), print, to)

/** Keeps what was compiled, and forgets what was used longest ago. */
export const keepResult = (print: string, cache = cacheFolder, from = generated) =>
  keepFolder(resultsIn(cache), print, from)
