import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { fingerprints, printOfAll } from '@/lib/build/cache/compiled/fingerprints'
import { keepResult, restoreResult } from '@/lib/build/cache/compiled/results'
import { contentFolder } from '../content/content-folder'

const files = {
  'events/x/event.yaml': 'id: x\n',
  'events/x/event.zh.md': '甲',
  'events/x/flag.png': 'picture',
  'events/y/event.zh.md': '乙',
}

describe('the fingerprint of content', () => {
  it('goes by the text of a file, not by its time', () => {
    const root = contentFolder(files)
    const before = fingerprints(root, 'tools')
    expect([...before.keys()]).toEqual([
      'events/x/event.yaml',
      'events/x/event.zh.md',
      'events/y/event.zh.md',
    ])
    utimesSync(join(root, 'events/y/event.zh.md'), 1, 1)
    expect(fingerprints(root, 'tools')).toEqual(before)
    expect(fingerprints(contentFolder(files), 'tools')).toEqual(before)
    writeFileSync(join(root, 'events/y/event.zh.md'), '丙')
    expect(fingerprints(root, 'tools').get('events/y/event.zh.md')).not.toBe(
      before.get('events/y/event.zh.md'),
    )
  })

  it('changes with a picture for the texts beside it alone', () => {
    const before = fingerprints(contentFolder(files), 'tools')
    const after = fingerprints(contentFolder({ ...files, 'events/x/flag.png': 'other' }), 'tools')
    const changed = [...before].filter(([path, print]) => after.get(path) !== print)
    expect(changed.map(([path]) => path)).toEqual(['events/x/event.yaml', 'events/x/event.zh.md'])
  })

  it('changes with the tools', () => {
    const root = contentFolder(files)
    const [one, other] = ['a', 'b'].map((tools) => printOfAll(fingerprints(root, tools)))
    expect(one).not.toBe(other)
  })
})

describe('what was compiled', () => {
  const folder = mkdtempSync(join(tmpdir(), 'compiled-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  const cache = join(folder, 'cache')

  it('comes back under its fingerprint, and is forgotten after eight others', () => {
    const from = contentFolder({
      'index.mjs': 'a',
      'Event/_index.json': '[]',
      'Event/x.json': '{}',
    })
    const to = join(folder, 'to')
    expect(restoreResult('first', cache, to)).toBe(false)
    keepResult('first', cache, from)
    expect(restoreResult('first', cache, to)).toBe(true)
    utimesSync(join(cache, 'first'), 1, 1)
    for (let other = 0; other < 8; other += 1) keepResult(`other-${other}`, cache, from)
    expect(restoreResult('first', cache, to)).toBe(false)
    expect(restoreResult('other-7', cache, to)).toBe(true)
  })
})
