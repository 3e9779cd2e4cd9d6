import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { linkTargets } from '@/lib/build/link-targets'
import { checkContentFolder } from '@/lib/content/check'
import { newItemFiles } from '@/lib/content/new-item'
import { jsonSchema, propertiesOf } from '@/lib/content/schema-docs/node'
import { kinds } from '@/lib/model/schema'

const root = mkdtempSync(join(tmpdir(), 'new-item-'))
afterAll(() => rmSync(root, { recursive: true }))
cpSync('tests/fixtures/mistakes/base/content', root, { recursive: true })

function write(files: ReadonlyMap<string, string>) {
  for (const [path, text] of files) {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  }
}

const problems = () =>
  checkContentFolder(root, linkTargets).problems.map((problem) => JSON.stringify(problem))

/** What an editor writes into the empty fields. */
const common = {
  edition: '2030',
  source: 'sample-gazette-2030',
  title: '茶会',
  summary: '一晚的茶会。',
}
const answers: Record<string, Record<string, string>> = {
  event: {
    ...common,
    kind: 'food',
    themes: 'culture',
    when: '{ date: 2030-06-15 }',
    status: 'scheduled',
    supports: 'name',
  },
  source: {
    zh: '原文标题',
    en: 'Title of the report',
    ko: '보도 제목',
    lang: 'zh',
    confidence: 'high',
  },
  news: {
    ...common,
    kind: 'news',
    topics: 'week',
    issuer: 'site',
    published: '2023-06-15',
    subject_date: '2030-06-15',
    supports: 'text',
  },
}

/** Fills in each empty field, and the empty item of each list. */
const fill = (text: string, given: Record<string, string> = {}) =>
  text
    .replace(/^ *(\w+):\n *-$/gm, (list, name: string) => `${list} ${given[name]}`)
    .replace(/^ *- (\w+):$/gm, (field, name: string) => `${field} ${given[name]}`)
    .replace(
      /^( *)(\w+):$(?!\n\1 +[-\w])/gm,
      (field, _indent, name: string) => `${field} ${given[name]}`,
    )
    .replace(/---\n\n$/, '---\n\n正文。\n')

const titles = Object.entries(kinds).filter(([, { folder }]) => folder !== '')

// Each checks a whole content folder three times.
describe('npm run new', { timeout: 60_000 }, () => {
  it.each(titles)('%s has every required field and no other, with what it is', (name, kind) => {
    const [[, facts = ''] = []] = newItemFiles(root, [name, name === 'edition' ? '2031' : 'x-2031'])
    const schema = jsonSchema(kind.facts)
    const fields = propertiesOf(schema).map(([field]) => field)
    expect(fields.length).toBeGreaterThan(0)
    expect(fields).toEqual(Object.keys(kind.facts.shape))
    for (const field of fields)
      expect(new RegExp(`^${field}:`, 'm').test(facts), field).toBe(
        schema.required?.includes(field),
      )
    expect(facts).toMatch(/^# id：.+\nid: /)
  })

  it.each(Object.keys(answers))(
    '%s passes the check once it is filled in, and not before',
    (name) => {
      expect(problems()).toEqual([])
      const files = newItemFiles(root, [name, 'tea-evening-2030'])
      write(files)
      const left = problems()
      expect(left.length).toBeGreaterThan(3)
      expect(left.filter((problem) => !/是空的|没有正文/.test(problem))).toEqual([])
      write(new Map([...files].map(([path, text]) => [path, fill(text, answers[name])])))
      expect(problems()).toEqual([])
      for (const path of files.keys()) rmSync(path)
    },
  )

  it('says which kinds there are, which ids can be used, and that an id is taken', () => {
    const refusal = (...given: string[]) => {
      try {
        newItemFiles(root, given)
        return ''
      } catch (error) {
        return String(error)
      }
    }
    expect(refusal('evnt')).toMatch(/没有“evnt”这一类内容。.*event（活动 \/ Event）/)
    expect(refusal('event', 'Tea!')).toMatch(/编号“Tea!”不能用。.*小写英文字母/)
    expect(refusal('edition', 'x')).toMatch(/编号“x”不能用。.*四位数字/)
    expect(refusal('event', 'sample-opening')).toMatch(
      /已经有 .*events\/sample-opening，没有改动它/,
    )
    expect(refusal('source', 'sample-gazette-2030')).toMatch(/sample-gazette-2030\.yaml/)
  })
})
