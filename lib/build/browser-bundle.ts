import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { buildSync, type Format } from 'esbuild'

/**
 * Kinds of browser code, by the ending of the source file. `x.element.ts` brings a custom element
 * to life once the page is read; `x.head.ts` runs before the first paint and so must be tiny.
 */
const formats = { element: 'esm', head: 'iife' } as const satisfies Record<string, Format>

export interface Places {
  /** Folder that is searched for browser code. */
  from: string
  /** Folder that Next.js publishes under `/scripts/`; made anew, and not kept in Git. */
  to: string
  /** File that says the address of each script. */
  names: string
}

const ownPlaces: Places = {
  from: 'components',
  to: 'public/scripts',
  names: '.generated/scripts.json',
}

function bundle(kind: keyof typeof formats, { from, to }: Places): [name: string, file: string][] {
  const ending = `.${kind}.ts`
  const sources = readdirSync(from, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .sort()
  const { metafile } = buildSync({
    entryPoints: sources.map((file) => path.join(from, file)),
    outdir: to,
    entryNames: '[name]-[hash]',
    format: formats[kind],
    bundle: true,
    minify: true,
    charset: 'utf8',
    // The browsers that Tailwind CSS 4 asks for have all of it.
    target: 'es2022',
    metafile: true,
    logLevel: 'warning',
  })
  return Object.entries(metafile.outputs).map(([file, { entryPoint = '' }]) => [
    path.basename(entryPoint, '.ts'),
    path.basename(file),
  ])
}

/** Makes a folder hold the bundled browser code and nothing else, and notes the hashed names. */
export function bundleScripts(places: Places = ownPlaces): void {
  rmSync(places.to, { recursive: true, force: true })
  const files = [...bundle('element', places), ...bundle('head', places)]
  const addresses = files.map(([name, file]) => [name, `/scripts/${file}`])
  mkdirSync(path.dirname(places.names), { recursive: true })
  writeFileSync(places.names, `${JSON.stringify(Object.fromEntries(addresses), null, 2)}\n`)
}
