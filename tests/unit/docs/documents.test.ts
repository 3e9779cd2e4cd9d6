import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { commands as siteCommands } from '@/lib/build/commands'
import { commands as toolCommands } from '@/tools/commands'

const documents = [
  'README.md',
  'CONTRIBUTING.md',
  'docs/dependencies.md',
  'docs/deploying.md',
  'docs/developing.md',
]
const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')))

const found = (file: string, pattern: RegExp) =>
  [...readFileSync(file, 'utf8').matchAll(pattern)].map((match) => match[1] ?? '')

describe('documents', () => {
  it('name only commands that exist', () => {
    const named = documents.flatMap((file) => found(file, /npm run ([\w:]+)/g))
    expect(named.length).toBeGreaterThan(20)
    expect(named.filter((name) => !(name in scripts))).toEqual([])
  })

  it('name each command of package.json', () => {
    const named = new Set(documents.flatMap((file) => found(file, /npm (?:run )?([\w:]+)/g)))
    expect(Object.keys(scripts).filter((name) => !named.has(name))).toEqual([])
  })

  it('link only to files that exist', () => {
    const links = documents.flatMap((file) =>
      found(file, /\]\((?!https?:|#)([^)#]+)/g).map((target) => join(dirname(file), target)),
    )
    expect(links.length).toBeGreaterThan(8)
    expect(links.filter((target) => !existsSync(target))).toEqual([])
  })
})

describe('the commands of package.json', () => {
  const started = Object.values(scripts).flatMap(
    (script) => /run\.mjs (\S+)/.exec(script)?.[1] ?? [],
  )

  it('are all in the tables of commands', () => {
    expect(started.length).toBeGreaterThan(15)
    const known = [
      ...Object.keys(siteCommands),
      ...Object.keys(toolCommands).map((name) => `tools/${name}`),
    ]
    expect(started.filter((name) => !known.includes(name))).toEqual([])
  })
})

describe('documents for developers', () => {
  it('name only files and folders that exist', () => {
    const developers = [
      'README.md',
      'docs/dependencies.md',
      'docs/deploying.md',
      'docs/developing.md',
    ]
    const named = developers.flatMap((file) =>
      found(file, /`((?:app|components|deploy|docs|lib|messages|tests|tools)\/[\w./[\]()-]*)`/g),
    )
    expect(named.length).toBeGreaterThan(40)
    expect(named.filter((path) => !existsSync(path))).toEqual([])
  })
})

describe.each([
  // A pull request comes from anyone: its check may read and nothing else.
  ['check', 'permissions:\n  contents: read\n'],
  ['scheduled', 'permissions:\n  contents: read\n  actions: read\n'],
  ['published', 'permissions:\n  contents: write\n  pull-requests: write\n'],
])('the workflow %s', (name, permissions) => {
  const file = `.github/workflows/${name}.yml`
  const text = readFileSync(file, 'utf8')

  it('pins every action to a commit, with its version beside it', () => {
    const actions = found(file, /uses: (.*)/g)
    expect(actions.length).toBeGreaterThan(1)
    for (const action of actions) expect(action).toMatch(/^[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/)
  })

  it('may do what it needs and nothing else', () => {
    expect(text.match(/permissions:\n( {2}.*\n)+/g)).toEqual([permissions])
    expect(text).not.toMatch(/pull_request_target|secrets\./)
  })

  it('puts nothing that others wrote into a script', () => {
    const scripts = text.match(/run: (?:\|\n(?: {10}.*\n)+|.*)/g) ?? []
    expect(scripts.length).toBeGreaterThan(1)
    expect(scripts.filter((script) => script.includes('${{'))).toEqual([])
  })
})
