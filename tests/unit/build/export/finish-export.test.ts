import { stat, utimes } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { ExportError, finishExport } from '../../../../lib/build/export'
import { addTo, contentOf, exportedPage, folderOf, manifests } from './small-export'

/** An export of three pages, and an older published site. `modules`: client modules of `/zh/`. */
async function exported(files: Record<string, string> = {}, modules: string[] = []) {
  const folder = await folderOf({})
  const below = (name: string) => path.join(folder, name)
  await addTo(below('next'), manifests({ '/': [], '/zh': modules, '/_not-found': [] }))
  await addTo(below('export'), {
    'index.html': exportedPage('<a href="/zh/">x</a>'),
    'index.txt': 'flight',
    '__next._full.txt': 'flight',
    'zh/index.html': exportedPage('<a href="/">x</a>'),
    'zh/index.txt': 'flight',
    'zh/__next.zh.__PAGE__.txt': 'flight',
    '404.html': exportedPage(''),
    '404/index.html': exportedPage(''),
    '_not-found/index.html': exportedPage(''),
    '_not-found/index.txt': 'flight',
    'robots.txt': 'User-agent: *',
    '_next/static/chunks/s.css': '@font-face{src:url(../media/a.woff2)}',
    '_next/static/media/a.woff2': 'face',
    '_next/static/chunks/unused.css': 'p{}',
    '_next/static/chunks/a.js': '1',
    '_next/static/site/_buildManifest.js': '1',
    ...files,
  })
  await addTo(below('out'), { 'index.html': 'last good build', 'robots.txt': 'User-agent: *' })
  const options = { from: below('export'), manifests: below('next'), to: below('out') }
  return {
    out: below('out'),
    run: () => finishExport({ ...options, siteUrl: 'https://w.example' }),
  }
}

describe('a whole export', () => {
  it('is published without what no page uses', async () => {
    const { out, run } = await exported()
    expect(await run()).toEqual({ pages: 3, files: 6 })
    expect(Object.keys(await contentOf(out))).toEqual([
      '404.html',
      expect.stringMatching(/^_next\/static\/css\/[0-9a-f]{16}\.css$/),
      '_next/static/media/a.woff2',
      'index.html',
      'robots.txt',
      'zh/index.html',
    ])
  })

  it('becomes the same bytes each time', async () => {
    const [first, second] = [await exported(), await exported()]
    await first.run()
    await second.run()
    expect(await contentOf(first.out)).toEqual(await contentOf(second.out))
  })

  it('keeps the dates of files that did not change', async () => {
    const { out, run } = await exported()
    const day = new Date('2023-06-16T00:00:00Z')
    await utimes(path.join(out, 'robots.txt'), day, day)
    await utimes(path.join(out, 'index.html'), day, day)
    await run()
    expect((await stat(path.join(out, 'robots.txt'))).mtime).toEqual(day)
    expect((await stat(path.join(out, 'index.html'))).mtime).not.toEqual(day)
  })
})

describe('an export with problems', () => {
  it('leaves the published site as it was and names all of them', async () => {
    const { out, run } = await exported({
      'zh/index.html': exportedPage('<a href="/zh/nowhere/">x</a><p style="color:red">x</p>'),
      '404.html': exportedPage('<a href="/zh/nowhere/">x</a>'),
    })
    const before = await contentOf(path.dirname(out))
    const error = await run().catch((thrown: unknown) => thrown)

    expect(error).toBeInstanceOf(ExportError)
    expect(String(error)).toBe(
      [
        'ExportError: 导出结果有 2 个问题，网站没有更新。',
        'Problems in the export: 2. Nothing was published.',
        '',
        'color:red',
        '  不允许使用 style 属性。',
        '  style attributes are not allowed.',
        '    zh/index.html',
        '',
        '/zh/nowhere/',
        '  没有这个页面或文件。',
        '  there is no such page or file.',
        '    404.html',
        '    zh/index.html',
      ].join('\n'),
    )
    expect(await contentOf(path.dirname(out))).toEqual(before)
  })

  it('refuses a client component, which would never come to life', async () => {
    const { out, run } = await exported({}, ['[project]/components/counter.tsx'])
    await expect(run()).rejects.toThrow(
      [
        '[project]/components/counter.tsx',
        '  页面不带 React，不能用客户端组件；请改用自定义元素（x.element.ts）。',
        '  pages ship without React, so no client components; use a custom element (x.element.ts).',
        '    app/zh/page',
      ].join('\n'),
    )
    expect(await contentOf(out)).toMatchObject({ 'index.html': 'last good build' })
  })

  it('fails when a manifest has no entry for its page', async () => {
    const { out, run } = await exported()
    const manifest = 'next/server/app/zh/page_client-reference-manifest.js'
    await addTo(path.dirname(out), { [manifest]: 'var x = 1' })
    await expect(run()).rejects.toThrow()
  })
})
