import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { runInNewContext } from 'node:vm'
import { z } from 'zod'

/** Whether each exported page hydrates something in the browser, by the name of its file. */
export type Hydration = ReadonlyMap<string, boolean>

const prerenderManifest = z.object({
  routes: z.record(z.string(), z.object({ srcRoute: z.string().nullable() })),
})
const appPathRoutes = z.record(z.string(), z.string())
const clientReferences = z.record(
  z.string(),
  z.object({ clientModules: z.record(z.string(), z.unknown()) }),
)

/** Next.js's own client modules stand in every manifest; alone they bring nothing to life. */
const ownModule = /(^|\/)node_modules\/next\/dist\//

/** Routes that Next.js renders for itself and exports under another name or not at all. */
const internalFiles: Record<string, string | null> = {
  '/_not-found': '404.html',
  '/_global-error': null,
}

/** Reads from the manifests of `next build` which pages use a client component. */
export async function readHydration(manifests: string): Promise<Hydration> {
  const read = async (name: string) =>
    JSON.parse(await readFile(path.join(manifests, name), 'utf8')) as unknown
  const { routes } = prerenderManifest.parse(await read('prerender-manifest.json'))
  const entries = Object.entries(appPathRoutes.parse(await read('app-path-routes-manifest.json')))
  const pageOfRoute = new Map(
    entries.filter(([page]) => page.endsWith('/page')).map(([page, route]) => [route, page]),
  )

  const hydration = new Map<string, boolean>()
  const hydrates = new Map<string, boolean>()
  for (const page of pageOfRoute.values())
    hydrates.set(page, await usesClientModules(manifests, page))
  for (const [address, { srcRoute }] of Object.entries(routes)) {
    const file = internalFiles[address] === undefined ? pageFile(address) : internalFiles[address]
    const isAlive = hydrates.get(pageOfRoute.get(srcRoute ?? address) ?? '')
    if (file && isAlive !== undefined) hydration.set(file, isAlive)
  }
  return hydration
}

function pageFile(address: string): string {
  return address === '/' ? 'index.html' : `${address.slice(1)}/index.html`
}

async function usesClientModules(manifests: string, page: string): Promise<boolean> {
  const file = path.join(manifests, 'server/app', `${page}_client-reference-manifest.js`)
  const context: { __RSC_MANIFEST?: unknown } = {}
  runInNewContext(await readFile(file, 'utf8'), context)
  const manifest = clientReferences.parse(context.__RSC_MANIFEST)[page]
  if (!manifest) throw new Error(`${file} says nothing about ${page}`)
  return Object.keys(manifest.clientModules).some((module) => !ownModule.test(module))
}
