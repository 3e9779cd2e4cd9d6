import { stat, utimes } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { ExportError, finishExport } from '../../../../lib/build/export'
import { addTo, contentOf, exportedPage, folderOf, manifests } from './small-export'

/** An export of three pages, one of which has a client component, and an older published site. */
async function exported(files: Record<string, string> = {}) {
  const folder = await folderOf({})
  const below = (name: string) => path.join(folder, name)
  await addTo(below('next'), manifests({ '/': ['[project]/x.tsx'], '/zh': [], '/_not-found': [] }))
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
    '_next/static/chunks/s.css': 'p{}',
    '_next/static/chunks/a.js': 'import("static/chunks/late.js")',
    '_next/static/chunks/late.js': '1',
    '_next/static/chunks/p.js': '1',
    '_next/static/chunks/unused.js': '1',
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
    expect(await run()).toEqual({ pages: 3, hydratingPages: 1, files: 10 })
    expect(Object.keys(await contentOf(out))).toEqual([
      '404.html',
      '__next._full.txt',
      '_next/static/chunks/a.js',
      '_next/static/chunks/late.js',
      '_next/static/chunks/p.js',
      '_next/static/chunks/s.css',
      'index.html',
      'index.txt',
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

  it('fails when Next.js did not export a page that its manifests name', async () => {
    const { out, run } = await exported()
    await addTo(path.join(path.dirname(out), 'next'), manifests({ '/ko': [] }))
    await expect(run()).rejects.toThrow('did not export ko/index.html')
    expect(await contentOf(out)).toMatchObject({ 'index.html': 'last good build' })
  })
})
