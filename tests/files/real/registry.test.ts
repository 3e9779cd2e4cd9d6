import { readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { menuPages } from '@/lib/model/schema/site'
import { paramsOf, pathAt } from '@/lib/outputs/head/route'
import { pageNames, pagesOf, registry } from '@/lib/pages/registry'
import { allPaths, moved } from './content'

const routesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => path.basename(file) === 'page.tsx')
    .map((file) => path.dirname(file).split(path.sep).join('/'))
    .map((route) => (route === '.' ? '' : route))

describe('the registry of pages', () => {
  it('knows every route, and every page has one', () => {
    const routes = routesIn('app/[locale]')
    expect(routes.length).toBeGreaterThan(15)
    expect(new Set(pageNames.map((name) => registry[name].route))).toEqual(new Set(routes))
  })

  it('gives exactly those pages a name in menus that the settings may name', () => {
    const named = pageNames.filter((name) => 'menu' in registry[name])
    expect(new Set<string>(named)).toEqual(new Set(Object.keys(menuPages)))
  })

  it('gives each page an address of its own, at which its route finds it', () => {
    const all = pageNames.flatMap((name) =>
      pagesOf(name, 'zh').map((page) => ({ route: registry[name].route, address: page.path })),
    )
    const listed = allPaths.filter((path) => !moved.has(path))
    expect(all.map(({ address }) => address).sort()).toEqual([...listed].sort())
    expect(new Set(all.map(({ address }) => address)).size).toBe(all.length)
    for (const { route, address } of all)
      expect(pathAt(route, paramsOf(route, address))).toBe(address)
  })
})

describe('an address and the parameters of its route', () => {
  it.each([
    ['', '/', {}],
    ['editions', '/editions/', {}],
    ['[yearOrPage]', '/2023/', { yearOrPage: '2023' }],
    ['[yearOrPage]/events/[id]', '/2023/events/x/', { yearOrPage: '2023', id: 'x' }],
    ['news/[[...at]]', '/news/', { at: [] }],
    ['news/[[...at]]', '/news/topic/sport/2/', { at: ['topic', 'sport', '2'] }],
  ])('%s at %s', (route, address, params) => {
    expect(paramsOf(route, address)).toEqual(params)
    expect(pathAt(route, params)).toBe(address)
  })
})
