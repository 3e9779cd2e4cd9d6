import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { bundleScripts } from '@/lib/build/browser-bundle'

const folder = mkdtempSync(path.join(tmpdir(), 'scripts-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Bundles browser code into a folder of its own and says what is there then. */
function bundleInto(name: string, from = 'components') {
  const to = path.join(folder, name, 'scripts')
  const names = path.join(folder, name, 'names.json')
  mkdirSync(to, { recursive: true })
  writeFileSync(path.join(to, 'of-another-day.js'), '')
  bundleScripts({ from, to, names })
  const files = readdirSync(to).sort()
  return {
    files,
    texts: files.map((file) => readFileSync(path.join(to, file), 'utf8')),
    addresses: JSON.parse(readFileSync(names, 'utf8')) as Record<string, string>,
  }
}

describe('browser code', () => {
  const bundled = bundleInto('first')

  it('is one file a source, named after it and its content, and nothing else', () => {
    expect(bundled.files.length).toBeGreaterThan(1)
    expect(Object.values(bundled.addresses).sort()).toEqual(
      bundled.files.map((file) => `/scripts/${file}`),
    )
    for (const [name, address] of Object.entries(bundled.addresses))
      expect(address).toMatch(new RegExp(`^/scripts/${name}-[A-Z0-9]{8}\\.js$`))
  })

  it('has the same bytes every time', () => {
    expect(bundleInto('second')).toEqual(bundled)
  })

  it('has another name when it has another content', () => {
    const source = path.join(folder, 'source')
    mkdirSync(source)
    const nameOf = (text: string) => {
      writeFileSync(path.join(source, 'x.element.ts'), text)
      return bundleInto('third', source).addresses['x.element']
    }
    const first = nameOf('console.log(1)')
    expect(nameOf('console.log(2)')).not.toBe(first)
    expect(nameOf('console.log(1)')).toBe(first)
  })

  it('holds up the first paint with less than 1 kB', () => {
    const early = bundled.files.flatMap((file, place) =>
      file.includes('.head-') ? [bundled.texts[place] ?? ''] : [],
    )
    expect(early.length).toBeGreaterThan(0)
    expect(early.reduce((sum, text) => sum + gzipSync(text).length, 0)).toBeLessThan(1000)
  })
})
