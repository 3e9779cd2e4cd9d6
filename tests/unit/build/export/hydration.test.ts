import { expect, it } from 'vitest'
import { readHydration } from '../../../../lib/build/export/hydration'
import { addTo, folderOf, manifests } from './small-export'

it('reads from the manifests which files hydrate', async () => {
  const folder = await folderOf(
    manifests({
      '/': [],
      '/zh': ['[project]/components/counter.tsx'],
      '/zh/friends': ['[project]/node_modules/next-intl/dist/provider.js'],
      '/_not-found': [],
      '/_global-error': [],
    }),
  )
  expect([...(await readHydration(folder))]).toEqual([
    ['index.html', false],
    ['zh/index.html', true],
    ['zh/friends/index.html', true],
    ['404.html', false],
  ])
})

it('finds the page behind a route with parameters, and passes over route handlers', async () => {
  const folder = await folderOf(manifests({ '/[locale]': ['[project]/counter.tsx'] }))
  await addTo(folder, {
    'prerender-manifest.json': JSON.stringify({
      routes: { '/ko': { srcRoute: '/[locale]' }, '/robots.txt': { srcRoute: '/robots.txt' } },
    }),
    'app-path-routes-manifest.json': JSON.stringify({
      '/[locale]/page': '/[locale]',
      '/robots.txt/route': '/robots.txt',
    }),
  })
  expect([...(await readHydration(folder))]).toEqual([['ko/index.html', true]])
})

it('fails when a manifest says nothing about its page', async () => {
  const folder = await folderOf(manifests({ '/zh': [] }))
  await addTo(folder, { 'server/app/zh/page_client-reference-manifest.js': 'var x = 1' })
  await expect(readHydration(folder)).rejects.toThrow()
})
