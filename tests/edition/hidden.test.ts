import { describe, expect, it } from 'vitest'
import { files, fileText } from './read'

const readable = /\.(?:html|ics|xml|txt|json|webmanifest|css|js)$/

/** `domain.md` T22: only what is published is anywhere in the finished files. */
describe.each([
  ['a draft', 'sample-draft', ['示例草稿', 'Sample draft', '샘플 초안', '見本下書き']],
  [
    'a withdrawn event',
    'sample-withdrawn',
    ['示例撤回', 'Sample withdrawal', '샘플 철회', '見本撤回'],
  ],
] as const)('%s', (_name, id, titles) => {
  it('has no file', () => {
    expect(files.filter((file) => file.includes('sample-opening')).length).toBeGreaterThan(0)
    expect(files.filter((file) => file.includes(id))).toEqual([])
  })

  it('is in no page, sitemap or calendar', () => {
    const texts = files.filter((file) => readable.test(file))
    expect(texts.filter((file) => file.endsWith('.ics')).length).toBeGreaterThan(4)
    expect(texts.length).toBeGreaterThan(100)
    const found = texts.filter((file) =>
      [id, ...titles].some((words) => fileText(file).replace(/\r\n /g, '').includes(words)),
    )
    expect(found).toEqual([])
  })
})
