import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { onTestFinished } from 'vitest'
import { listFiles } from '../../../../lib/build/export/files'

/** Writes files into a new temporary folder, which goes when the test has finished, and says which. */
export async function folderOf(files: Record<string, string>): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'export-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  await addTo(folder, files)
  return folder
}

export async function addTo(folder: string, files: Record<string, string>): Promise<void> {
  for (const [file, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true })
    await writeFile(path.join(folder, file), text)
  }
}

/** The files of a folder with their text. */
export async function contentOf(folder: string): Promise<Record<string, string>> {
  const files = await listFiles(folder)
  const texts = await Promise.all(files.map((file) => readFile(path.join(folder, file), 'utf8')))
  return Object.fromEntries(files.map((file, index) => [file, texts[index] ?? '']))
}

/** A page as Next.js exports it, with what it leaves for its runtime. */
export function exportedPage(body: string, head = ''): string {
  return (
    '<!DOCTYPE html><html lang="ko"><head><meta charSet="utf-8"/>' +
    '<link rel="stylesheet" href="/_next/static/chunks/s.css" data-precedence="next"/>' +
    '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/a.js"/>' +
    `<script src="/_next/static/chunks/a.js" async=""></script><title>t</title>${head}` +
    '<script src="/_next/static/chunks/p.js" noModule=""></script></head>' +
    `<body><div hidden=""><!--$--><!--/$--></div>${body}<!--$--><!--/$-->` +
    '<script id="_R_">(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({})</script>' +
    '<script>(self.__next_f=self.__next_f||[]).push([0])</script>' +
    '<script>self.__next_f.push([1,"words"])</script></body></html>'
  )
}

const own = '[project]/node_modules/next/dist/esm/client/components/layout-router.js'

/** Manifests of `next build`: client modules by the route that loads them. */
export function manifests(modulesOf: Record<string, string[]>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(modulesOf).map(([route, modules]) => {
      const page = `${route === '/' ? '' : route}/page`
      return [`server/app${page}_client-reference-manifest.js`, clientReferences(page, modules)]
    }),
  )
}

function clientReferences(page: string, modules: string[]): string {
  const clientModules = Object.fromEntries([own, ...modules].map((module) => [module, {}]))
  const manifest = JSON.stringify({ clientModules })
  return `globalThis.__RSC_MANIFEST = globalThis.__RSC_MANIFEST || {};\nglobalThis.__RSC_MANIFEST["${page}"] = ${manifest};`
}
