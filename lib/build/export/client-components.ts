import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { runInNewContext } from 'node:vm'
import { z } from 'zod'
import type { Problem } from './problems'

const manifestName = /^(.*\/page)_client-reference-manifest\.js$/

const clientReferences = z.record(
  z.string(),
  z.object({ clientModules: z.record(z.string(), z.unknown()) }),
)

/** Next.js's own client modules are in every manifest and bring nothing to life by themselves. */
const ownModule = /(^|\/)node_modules\/next\/dist\//

/**
 * Client components of pages, by the manifests of `next build`. Pages are published without React,
 * so a client component would never come to life.
 */
export async function clientComponents(manifests: string): Promise<Problem[]> {
  const folder = path.join(manifests, 'server/app')
  const files = (await readdir(folder, { recursive: true })).sort()
  const problems: Problem[] = []
  for (const file of files) {
    const [, page] = manifestName.exec(file.split(path.sep).join('/')) ?? []
    if (page === undefined) continue
    const context: { __RSC_MANIFEST?: unknown } = {}
    runInNewContext(await readFile(path.join(folder, file), 'utf8'), context)
    const manifest = clientReferences.parse(context.__RSC_MANIFEST)[`/${page}`]
    if (!manifest) throw new Error(`${file} has no entry for /${page}`)
    const modules = Object.keys(manifest.clientModules).filter((name) => !ownModule.test(name))
    for (const found of modules)
      problems.push({ reason: 'clientComponent', found, file: `app/${page}` })
  }
  return problems
}
