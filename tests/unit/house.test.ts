import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import manifest from '../../package.json'

/** Rooms from the ground up: a room may use those on the levels before it, and no other. */
const levels = [
  ['messages'],
  ['lib/base'],
  ['lib/language'],
  ['lib/model'],
  ['lib/content'],
  ['lib/lists'],
  ['lib/programme', 'lib/flags'],
  ['lib/pages'],
  ['lib/outputs'],
  ['lib/build', 'components'],
  ['app'],
  ['tools'],
  ['tests'],
]
const order = levels.map((rooms) => rooms.join(' | ')).join(' < ')

/** Packages that a room may not use, but in the folders that are named. */
const closed = [
  { room: 'lib', packages: /^react(-dom)?$/, but: [] },
  { room: 'lib', packages: /^next$/, but: ['lib/language', 'lib/outputs/head'] },
  { room: 'lib', packages: /^next-intl$/, but: ['lib/language'] },
  { room: 'components', packages: /^node:/, but: [] },
  { room: 'app', packages: /^node:/, but: [] },
]

const isBelow = (folder: string) => (file: string) => file.startsWith(`${folder}/`)
const roomOf = (file: string) => levels.flat().find((room) => isBelow(room)(file))
const levelOf = (room: string) => levels.findIndex((rooms) => rooms.includes(room))

const folders = ['app', 'components', 'lib', 'tools', 'tests']
const atTop = readdirSync('.').filter(
  (name) => /\.(ts|mjs)$/.test(name) && name !== 'next-env.d.ts',
)
const inFolders = folders.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
)
const files = new Set([...atTop, ...inFolders].filter((name) => /\.(tsx?|mjs|cjs)$/.test(name)))

/** The file of this project that an import names; undefined where it names a package. */
function fileOf(from: string, name: string): string | undefined {
  if (!/^(\.|@\/)/.test(name)) return undefined
  const path = name.startsWith('@/') ? name.slice(2) : join(dirname(from), name)
  return (
    [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`].find((each) => files.has(each)) ?? path
  )
}

/** `next-intl/server` is of the package `next-intl`, `@scope/name/part` of `@scope/name`. */
const packageOf = (name: string) =>
  name.startsWith('node:')
    ? 'node:'
    : name
        .split('/')
        .slice(0, name.startsWith('@') ? 2 : 1)
        .join('/')

/** Every import, of values and of types, at once and later. */
const importPattern =
  /\b(?:import|export)\b( type\b)?[^'`]*?\bfrom '([^'\n]+)'|^import '([^'\n]+)'|\bimport\('([^']+)'\)/gm
const imports = [...files].flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(importPattern)].map(([, type, ...names]) => {
    const name = names.find((each) => each !== undefined) ?? ''
    return { file, to: fileOf(file, name), package: packageOf(name), isType: type !== undefined }
  }),
)
const inside = imports.flatMap(({ file, to }) => (to === undefined ? [] : [{ file, to }]))
const outside = imports.filter(({ to }) => to === undefined)

/** Files that lead back to themselves by their imports, with those on the way. */
function circles(): string[] {
  const found: string[] = []
  const done = new Set<string>()
  function follow(file: string, way: readonly string[]) {
    if (way.includes(file)) found.push([...way.slice(way.indexOf(file)), file].join(' → '))
    if (way.includes(file) || done.has(file)) return
    for (const next of inside) if (next.file === file) follow(next.to, [...way, file])
    done.add(file)
  }
  for (const file of files) follow(file, [])
  return found
}

describe('the rooms of the house', () => {
  it('are all on a level', () => {
    expect(files.size).toBeGreaterThan(700)
    expect(inside.length).toBeGreaterThan(2000)
    const lost = [...files].filter((file) => file.includes('/') && roomOf(file) === undefined)
    expect(lost.map((file) => `${file} is in no room of ${order}`)).toEqual([])
  })

  it('use only what is below them', () => {
    const wrong = inside.filter(({ file, to }) => {
      const [from, used] = [roomOf(file), roomOf(to)]
      return (
        from !== undefined && used !== undefined && from !== used && levelOf(used) >= levelOf(from)
      )
    })
    expect(wrong.map(({ file, to }) => `${file} imports ${to}, but the order is ${order}`)).toEqual(
      [],
    )
  })

  it('leave the build to those who start it', () => {
    const wrong = inside.filter(({ file, to }) => isBelow('app')(file) && isBelow('lib/build')(to))
    expect(
      wrong.map(({ file, to }) => `${file} imports ${to}: pages do not use the build`),
    ).toEqual([])
  })

  it.each(closed)('$room uses no $packages', ({ room, packages, but }) => {
    const wrong = outside
      .filter((each) => isBelow(room)(each.file) && packages.test(each.package))
      .filter(({ file }) => !but.some((folder) => isBelow(folder)(file)))
    expect(
      wrong.map((each) => `${each.file} imports ${each.package}, which ${room} does not use`),
    ).toEqual([])
  })

  it('have no files that import each other in a circle', () => {
    expect(circles()).toEqual([])
  })
})

describe('the packages that are imported', () => {
  const { dependencies, devDependencies } = manifest
  const used = outside.filter((each) => !each.package.startsWith('node:'))
  const isProduct = (file: string) =>
    ['app', 'components', 'lib'].some((room) => isBelow(room)(file))

  const isListed = (name: string) => name in devDependencies || `@types/${name}` in devDependencies

  it('are in package.json, those that the site runs among its dependencies', () => {
    expect(used.length).toBeGreaterThan(300)
    const missing = used.filter(({ file, package: name, isType }) =>
      name in dependencies ? false : (isProduct(file) && !isType) || !isListed(name),
    )
    expect(missing.map((each) => `${each.file} imports ${each.package}`)).toEqual([])
  })

  it('are all that is in package.json, but for what is used by its name', () => {
    const byName = [
      // Faces that are read from their folders, and programs that are started.
      /^@fontsource-variable\/|^@expo-google-fonts\/|^dejavu-fonts-ttf$/,
      /^(@biomejs\/biome|react-dom|tsx|typescript|tailwindcss|@tailwindcss\/postcss)$/,
      /^@types\//,
    ]
    const names = Object.keys({ ...dependencies, ...devDependencies })
    const imported = new Set(used.map((each) => each.package))
    const unused = names.filter(
      (name) => !imported.has(name) && !byName.some((one) => one.test(name)),
    )
    expect(unused).toEqual([])
  })
})
