import { rmSync } from 'node:fs'
import type { Content } from '../content/check/model'
import { writeItems } from '../content/items'
import { validItems } from '../content/read/valid-items'
import { run } from './programs'

/**
 * Compiles the bodies of content and writes its items for the site. contentlayer knows a file by its
 * time alone, and a checkout gives new times to old texts: a build lets it start from nothing.
 */
export async function compileContent(content: Content): Promise<void> {
  rmSync('.contentlayer', { recursive: true, force: true })
  await run('tsx', ['lib/build/compile-bodies.ts'], { NODE_ENV: 'production' })
  writeItems(validItems(content))
}
