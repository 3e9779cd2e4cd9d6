import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'

const versions = z.record(z.string(), z.string())
const manifest = z
  .object({ dependencies: versions, devDependencies: versions, overrides: versions })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')))
const page = readFileSync('docs/dependencies.md', 'utf8')

/** Rows of the table below a heading: the package, and what is said about it. */
function rowsBelow(heading: string) {
  const section = page.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? ''
  return section
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .map(([, name = '', ...cells]) => ({
      name: name.replaceAll('`', ''),
      said: cells.slice(0, -1),
    }))
}

const sections = [
  ['Dependencies', Object.keys(manifest.dependencies)],
  ['Development dependencies', Object.keys(manifest.devDependencies)],
  ['Overrides', Object.keys(manifest.overrides)],
] as const

describe.each(sections)('docs/dependencies.md, %s', (heading, declared) => {
  const rows = rowsBelow(heading)

  it('has a line for each package in package.json and for no other', () => {
    expect(declared.length).toBeGreaterThan(0)
    expect(rows.map(({ name }) => name)).toEqual([...declared].sort())
  })

  it('says what each is for, why it was chosen and what would replace it', () => {
    expect(rows.length).toBeGreaterThan(0)
    for (const { name, said } of rows) {
      expect(said, name).toHaveLength(3)
      expect(said, name).not.toContain('')
    }
  })
})

describe('docs/dependencies.md, Debian packages', () => {
  const rows = rowsBelow('Debian packages')
  const installers = ['.ci/run', 'tools/browser.ts', '.github/workflows/check.yml']
  const installed = installers.map((file) => readFileSync(file, 'utf8')).join('\n')

  it('names packages that the checks install', () => {
    expect(rows.length).toBeGreaterThan(0)
    for (const { name } of rows) expect(installed).toMatch(new RegExp(`\\b${name}\\b`))
  })
})
