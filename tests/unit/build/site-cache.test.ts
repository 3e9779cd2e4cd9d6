import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest'
import { cacheSite, restoreSite, settings, siteFingerprint } from '@/lib/build/site-cache'
import { contentFolder } from '../content/content-folder'

const files = {
  'app/page.tsx': 'page',
  'package-lock.json': '{}',
  '.env': 'A=1',
  'content/site.yaml': 'name: x\n',
}
const content = { 'site.yaml': 'name: x\n' }
const fingerprintOf = (project = {}, texts = {}) =>
  siteFingerprint(contentFolder({ ...files, ...project }), contentFolder({ ...content, ...texts }))

describe('the fingerprint of a site', () => {
  afterEach(() => vi.unstubAllEnvs())

  it('is the same for the same files, whenever they were written', () => {
    expect(fingerprintOf()).toBe(fingerprintOf())
  })

  it.each([
    ['code', { 'app/page.tsx': 'other' }, {}],
    ['a new file', { 'lib/new.ts': '' }, {}],
    ['a new name', { 'app/page.tsx': '', 'app/other.tsx': 'page' }, {}],
    ['the lockfile', { 'package-lock.json': '{ }' }, {}],
    ['an environment file', { '.env': 'A=2' }, {}],
    ['content', {}, { 'site.yaml': 'name: y\n' }],
    ['a picture', {}, { 'events/x/flag.png': 'picture' }],
  ])('changes with %s', (_what, project, texts) => {
    expect(fingerprintOf(project, texts)).not.toBe(fingerprintOf())
  })

  it.each(settings)('changes with the setting %s', (name) => {
    const before = fingerprintOf()
    vi.stubEnv(name, 'https://example.org')
    expect(fingerprintOf()).not.toBe(before)
  })

  it('does not change with what builds make or only people read', () => {
    const made = { 'out-demo/index.html': '', '.next/x': '', 'docs/x.md': '', 'public/media/x': '' }
    expect(fingerprintOf(made)).toBe(fingerprintOf())
  })

  it('knows every setting that the code of the site reads', () => {
    const code = execFileSync('git', ['ls-files', 'app', 'components', 'lib'], { encoding: 'utf8' })
    const sources = code
      .split('\n')
      .filter((file) => /^(?!lib\/build\/[^/]+\.ts$).*\.tsx?$/.test(file))
    expect(sources.length).toBeGreaterThan(200)
    const read = sources.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/process\.env\.(\w+)/g)].map(([, name]) => name),
    )
    expect(read.length).toBeGreaterThan(3)
    // Every build sets NODE_ENV to the same value.
    const known: readonly string[] = [...settings, 'NODE_ENV']
    expect(read.filter((name) => name === undefined || !known.includes(name))).toEqual([])
  })
})

describe('a finished site', () => {
  const folder = mkdtempSync(join(tmpdir(), 'site-cache-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  const [cache, to] = [join(folder, 'cache'), join(folder, 'out')]

  it('comes back byte for byte in the place of another, and only under its fingerprint', async () => {
    cacheSite('one', contentFolder({ 'index.html': 'one', '.well-known/security.txt': 'x' }), cache)
    cacheSite('two', contentFolder({ 'index.html': 'two', 'more.html': 'x' }), cache)
    expect(await restoreSite('three', to, cache)).toBe(false)
    expect(await restoreSite('two', to, cache)).toBe(true)
    expect(await restoreSite('one', to, cache)).toBe(true)
    expect(readFileSync(join(to, 'index.html'), 'utf8')).toBe('one')
    expect(readFileSync(join(to, '.well-known/security.txt'), 'utf8')).toBe('x')
    expect(() => readFileSync(join(to, 'more.html'))).toThrow()
  })

  it('is not changed in the cache by who changes the published one', async () => {
    await restoreSite('one', to, cache)
    writeFileSync(join(to, 'index.html'), 'spoilt')
    await restoreSite('one', to, cache)
    expect(readFileSync(join(to, 'index.html'), 'utf8')).toBe('one')
  })

  it('is forgotten after three others', () => {
    utimesSync(join(cache, 'one'), 1, 1)
    for (const other of ['four', 'five', 'six'])
      cacheSite(other, contentFolder({ 'index.html': other }), cache)
    expect(() => readFileSync(join(cache, 'one', 'index.html'))).toThrow()
    expect(readFileSync(join(cache, 'six', 'index.html'), 'utf8')).toBe('six')
  })
})
