import { readFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addressOf, listFiles } from '../../lib/build/export/files'
import { locales } from '../../lib/language/locales'
import { get as getFrom } from './request'
import { type Nginx, startNginx } from './server'

const out = process.env.OUT_DIR ?? 'out'
const files = await listFiles(out)
let nginx: Nginx

beforeAll(async () => {
  nginx = await startNginx(out)
})
afterAll(() => nginx.stop())

const get = (address: string, headers?: Record<string, string>, method?: string) =>
  getFrom(nginx.port, address, headers, method)

/** Address of the first published file with this ending. */
function published(ending: string): string {
  const file = files.find((name) => name.endsWith(ending))
  if (file === undefined) throw new Error(`${out} holds no file that ends in ${ending}`)
  return addressOf(file)
}

describe('the start page', () => {
  it.each([
    ['zh-CN,zh;q=0.9,en;q=0.8', '/zh/'],
    ['en-GB', '/en/'],
    ['ko-KR,ko;q=0.9,en-US;q=0.8', '/ko/'],
    ['ja', '/ja/'],
    ['fr;q=1, ko;q=0.8, en;q=0.5', '/ko/'],
    ['en;q=0.3, ja;q=0.7', '/ja/'],
    ['ko;q=0.85, zh-Hans-CN', '/zh/'],
    ['KO-kr', '/ko/'],
    ['de, en;q=0.05', '/en/'],
  ])('sends a reader who asks for "%s" to %s', async (asked, target) => {
    const answer = await get('/', { 'accept-language': asked })
    expect(answer.status).toBe(302)
    expect(answer.headers.location).toBe(target)
    expect(answer.headers['cache-control']).toBe('no-store')
    expect(answer.headers.vary).toMatch(/Accept-Language/)
  })

  it.each(['fr', '*', 'en;q=0', 'zhx', ''])('lets a reader of "%s" choose', async (asked) => {
    const answer = await get('/', { 'accept-language': asked })
    expect(answer.status).toBe(200)
    expect(answer.headers.vary).toMatch(/Accept-Language/)
    expect(answer.body).toEqual(readFileSync(path.join(out, 'index.html')))
  })

  it('is the only page that a language changes', async () => {
    const answer = await get('/en/', { 'accept-language': 'ko' })
    expect(answer.status).toBe(200)
    expect(answer.headers.vary ?? '').not.toMatch(/Accept-Language/)
  })
})

describe('a page that is missing', () => {
  it.each(locales)('is answered in the language of /%s/', async (locale) => {
    const answer = await get(`/${locale}/nowhere/`)
    expect(answer.status).toBe(404)
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8')
    expect(answer.headers['cache-control']).toBe('no-cache')
    expect(answer.body).toEqual(readFileSync(path.join(out, locale, '404/index.html')))
  })

  it.each([
    '/nowhere',
    '/fr/',
    '/_next/static/chunks/gone.js',
    '/_next/',
    '/.git/config',
    '/404.html',
  ])('is answered in four languages at %s', async (address) => {
    const answer = await get(address)
    expect(answer.status).toBe(404)
    expect(answer.headers['cache-control']).toBe('no-cache')
    expect(answer.body).toEqual(readFileSync(path.join(out, '404.html')))
  })

  it('has no address of its own', async () => {
    expect((await get('/ko/404/')).status).toBe(404)
  })
})

describe('addresses', () => {
  it('end in a slash', async () => {
    const answer = await get('/zh/news')
    expect(answer.status).toBe(301)
    expect(answer.headers.location).toBe('/zh/news/')
  })

  it('answer nothing but reading', async () => {
    expect((await get('/zh/', {}, 'POST')).status).toBe(405)
    const head = await get('/zh/', {}, 'HEAD')
    expect(head.status).toBe(200)
    expect(head.body).toHaveLength(0)
  })
})

describe('an address that moved', () => {
  const lines = readFileSync(path.join(out, '.nginx/redirects.map'), 'utf8').trim().split('\n')
  const moved = lines.map((line) => line.replace(/;$/, '').split(' ') as [string, string])

  it('leads to a page in the same language, with and without its last slash', async () => {
    expect(moved.length).toBeGreaterThanOrEqual(locales.length * 2)
    for (const [from, to] of moved) {
      const answer = await get(from)
      expect(answer.status, from).toBe(301)
      expect(answer.headers.location, from).toBe(to)
      expect(from.slice(0, 4)).toBe(to.slice(0, 4))
      expect((await get(to)).status, to).toBe(200)
    }
  })

  it('stands in a file that nobody can read', async () => {
    expect((await get('/.nginx/redirects.map')).status).toBe(404)
    expect((await get('/.nginx/')).status).toBe(404)
  })

  it('need not exist: nginx starts without that file', async () => {
    const bare = await mkdtemp(path.join(tmpdir(), 'nginx-bare-'))
    await writeFile(path.join(bare, 'index.html'), 'only this')
    const other = await startNginx(bare)
    const answer = await getFrom(other.port, '/')
    await other.stop()
    await rm(bare, { recursive: true })
    expect(answer.body.toString()).toBe('only this')
  })
})

describe('content types', () => {
  it.each([
    ['zh/index.html', 'text/html; charset=utf-8'],
    ['.ics', 'text/calendar; charset=utf-8'],
    ['.webmanifest', 'application/manifest+json'],
    ['sitemap.xml', 'application/xml; charset=utf-8'],
    ['news/atom.xml', 'application/atom+xml; charset=utf-8'],
    ['news/atom.xml', 'application/atom+xml; charset=utf-8'],
    ['news/rss.xml', 'application/rss+xml; charset=utf-8'],
    ['news/feed.json', 'application/feed+json'],
    ['events.csv', 'text/csv; charset=utf-8'],
    ['datapackage.json', 'application/json'],
    ['data/recompute.mjs', 'text/javascript; charset=utf-8'],
    ['robots.txt', 'text/plain; charset=utf-8'],
    ['.well-known/security.txt', 'text/plain; charset=utf-8'],
    ['.css', 'text/css; charset=utf-8'],
    ['.svg', 'image/svg+xml; charset=utf-8'],
    ['.js', 'text/javascript; charset=utf-8'],
    ['speculation-rules.json', 'application/speculationrules+json'],
  ])('of %s is %s', async (ending, type) => {
    const answer = await get(published(ending))
    expect(answer.status).toBe(200)
    expect(answer.headers['content-type']).toBe(type)
  })

  it('are known for every published file', async () => {
    const addresses = new Set(files.map((file) => path.extname(file)))
    expect(addresses.size).toBeGreaterThan(4)
    for (const ending of addresses) {
      const type = (await get(published(ending))).headers['content-type']
      expect(type, ending).not.toBe('application/octet-stream')
    }
  })
})

describe('transfer', () => {
  it.each([
    'zh/index.html',
    '.css',
    '.ics',
    'sitemap.xml',
    'rss.xml',
    'events.csv',
    'news/rss.xml',
    'news/atom.xml',
    'news/feed.json',
  ])('packs %s', async (ending) => {
    const plain = await get(published(ending))
    const packed = await get(published(ending), { 'accept-encoding': 'gzip' })
    expect(packed.headers['content-encoding']).toBe('gzip')
    expect(packed.headers.vary).toMatch(/Accept-Encoding/)
    expect(gunzipSync(packed.body)).toEqual(plain.body)
  })

  it.each(['.css', '.js'])('keeps %s, with a hash in its name, for a year', async (ending) => {
    const answer = await get(published(ending))
    expect(answer.headers['cache-control']).toBe('public, max-age=31536000, immutable')
  })

  it.each(['zh/index.html', '.ics', 'events.json', 'events.csv'])(
    'J15.3 asks again for %s, and is answered with 304',
    async (ending) => {
      const first = await get(published(ending))
      expect(first.headers['cache-control']).toBe('no-cache')
      const etag = String(first.headers.etag)
      expect(etag).toMatch(/^"/)
      const again = await get(published(ending), { 'if-none-match': etag })
      expect(again.status).toBe(304)
      expect(again.body).toHaveLength(0)
    },
  )
})

describe('the open data', () => {
  const found = (pattern: RegExp) => `/${files.find((name) => pattern.test(name))}`
  const current = found(/^data\/\d+\/signings\.csv$/)
  const version = found(/^data\/\d+\/versions\/[^/]+\/signings\.csv$/)

  it('J11.5 keeps a version, whose name holds a hash of its content, for a year', async () => {
    const answer = await get(version)
    expect(answer.status).toBe(200)
    expect(answer.headers['content-type']).toBe('text/csv; charset=utf-8')
    expect(answer.headers['cache-control']).toBe('public, max-age=31536000, immutable')
  })

  it('asks again for what is current', async () => {
    expect((await get(current)).headers['cache-control']).toBe('no-cache')
  })

  it('does not keep the answer that a version is missing', async () => {
    const answer = await get('/data/2023/versions/2023-01-01-00000000/projects.csv')
    expect(answer.status).toBe(404)
    expect(answer.headers['cache-control']).toBe('no-cache')
  })

  it('may be read by the pages of anyone, and nothing else may', async () => {
    for (const address of [current, version, '/data/recompute.mjs'])
      expect((await get(address)).headers['access-control-allow-origin'], address).toBe('*')
    for (const address of ['/zh/', '/zh/2023/data/', '/robots.txt'])
      expect((await get(address)).headers, address).not.toHaveProperty(
        'access-control-allow-origin',
      )
  })
})

describe('rules for the next page', () => {
  it.each(['/zh/', '/en/news/', '/nowhere'])('are named by %s', async (address) => {
    const named = (await get(address)).headers['speculation-rules']
    expect(named).toBe('"/speculation-rules.json"')
    const rules = await get('/speculation-rules.json')
    expect(rules.status).toBe(200)
    expect(Object.keys(JSON.parse(rules.body.toString()))).toEqual(['prefetch', 'prerender'])
  })

  it.each(['.css', '.js', 'robots.txt', '.ics'])('are not named by %s', async (ending) => {
    expect((await get(published(ending))).headers).not.toHaveProperty('speculation-rules')
  })
})

describe('headers for safety', () => {
  it.each(['/', '/zh/', '/zh/news', '/nowhere', '/robots.txt'])('stand on %s', async (address) => {
    const { headers } = await get(address)
    expect(headers).toMatchObject({
      'content-security-policy': "frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'cross-origin-opener-policy': 'same-origin',
    })
    expect(headers['permissions-policy']).toMatch(/geolocation=\(\)/)
    expect(headers.server).toBe('nginx')
  })
})
