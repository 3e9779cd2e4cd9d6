import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join, relative, sep } from 'node:path'
import { buildSync } from 'esbuild'
import { digest } from '../../../base/digest'

/** What compiles content: the configuration with all of ours that it imports, and the packages. */
export function toolsPrint(): string {
  const { outputFiles } = buildSync({
    entryPoints: ['contentlayer.config.ts'],
    bundle: true,
    write: false,
    packages: 'external',
    platform: 'node',
    format: 'esm',
  })
  return digest(readFileSync('package-lock.json'), ...outputFiles.map(({ contents }) => contents))
}

const isText = (file: string) => /\.(md|mdx|json|ya?ml)$/.test(file)

/**
 * A fingerprint for each text file of a content folder, by its path from there. It is that of the
 * text, of the pictures beside it, whose sizes are compiled in, and of the tools.
 */
export function fingerprints(root: string, tools: string): Map<string, string> {
  const files = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((file) => !file.startsWith('.'))
    .sort()
  const pictures = new Map<string, string>()
  for (const file of files.filter((each) => !isText(each))) {
    const folder = dirname(file)
    const before = pictures.get(folder) ?? ''
    pictures.set(folder, digest(before, basename(file), readFileSync(join(root, file))))
  }
  const printOf = (file: string) =>
    digest(tools, file, readFileSync(join(root, file)), pictures.get(dirname(file)) ?? '')
  return new Map(files.filter(isText).map((file) => [file, printOf(file)]))
}

/** One fingerprint for the whole folder. */
export const printOfAll = (prints: ReadonlyMap<string, string>) => digest(...prints.values())
