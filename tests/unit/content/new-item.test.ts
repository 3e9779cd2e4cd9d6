import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { splitFrontMatter } from '../../../lib/content/front-matter'
import { kinds, languageFileName } from '../../../lib/model/schema'
import { contentFolder } from './content-folder'

/** Runs the command as `npm run new` does, the answers piped in. */
function run(root: string, kind: string, answers: string[]) {
  return spawnSync(process.execPath, ['--import', 'tsx', 'lib/build/new-item.ts', kind], {
    input: answers.map((answer) => `${answer}\n`).join(''),
    env: { ...process.env, CONTENT_DIR: root },
    encoding: 'utf8',
  })
}

const event = [
  '２０２６',
  'new-regatta-2026',
  '帆船赛',
  '第一句: 第二句',
  '正文第一段。',
  '体育',
  '7, 4',
  '2026-09-20 至 2026-09-27',
  'a-source',
  '1 2',
]

const project = [
  '2026',
  'a-project-2026',
  '某项目',
  '摘要',
  '',
  '1',
  '2',
  '1',
  '甲公司',
  'Company A',
  '갑',
  '甲社',
  '1',
  '1,000,000',
  'CNY',
  '2',
  '2026-09-21',
  '未知',
  '3',
  '2026',
  'a-source',
  '7',
]

const news = [
  'an-article',
  '标题',
  '摘要',
  '正文',
  '紧急通知',
  '２０２６-09-21T22:00',
  '国际周，参观提示',
  '本站',
  '2026-09-21',
  '',
  '2026',
  'a-source',
  '13',
]

const samples = [
  ['event', event, 'events/new-regatta-2026', '帆船赛'],
  ['project', project, 'projects/a-project-2026', '某项目'],
  ['news', news, 'news/an-article', '标题'],
] as const

describe('npm run new', () => {
  it.each(samples)('%s writes files that the schema accepts', (kind, answers, path, title) => {
    const root = contentFolder({})
    const { status, stdout } = run(root, kind, [...answers])
    expect(status).toBe(0)
    expect(stdout).toContain('npm run content:check')
    expect(stdout).toContain(join(root, 'sources/a-source.yaml'))
    expect(readdirSync(join(root, path)).sort()).toEqual(
      [kinds[kind].file, languageFileName(kinds[kind], 'zh')].sort(),
    )

    const yaml = readFileSync(join(root, path, kinds[kind].file), 'utf8')
    expect(yaml).toMatch(/^# 编号/)
    expect(kinds[kind].facts.parse(parse(yaml))).toMatchObject({
      publication: 'draft',
      changes: [],
    })
    const { frontMatter } = splitFrontMatter(
      readFileSync(join(root, path, languageFileName(kinds[kind], 'zh')), 'utf8'),
    )
    const words = kinds[kind].words.schema.parse(parse(frontMatter ?? ''))
    expect(words.title).toBe(title)
  })

  it('writes what was answered and leaves the rest unknown', () => {
    const root = contentFolder({ 'sources/a-source.yaml': '' })
    const { stdout } = run(root, 'event', event)
    expect(stdout).not.toContain('sources/a-source.yaml')
    const folder = join(root, 'events/new-regatta-2026')
    const facts = parse(readFileSync(join(folder, 'event.yaml'), 'utf8'))
    expect(facts).toMatchObject({
      edition: 2026,
      kind: 'sport',
      themes: ['sport', 'ocean'],
      when: { from: '2026-09-20', to: '2026-09-27' },
      price: 'unknown',
      place: 'unknown',
      sources: [{ source: 'a-source', supports: ['name', 'when'] }],
    })
    expect(facts.updated).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/)
    expect(readFileSync(join(folder, 'event.zh.md'), 'utf8')).toBe(
      '---\ntitle: 帆船赛\nsummary: "第一句: 第二句"\n---\n\n正文第一段。\n',
    )
  })

  it('leaves out what an article does not have', () => {
    const root = contentFolder({})
    expect(run(root, 'news', news).status).toBe(0)
    const facts = parse(readFileSync(join(root, 'news/an-article/news.yaml'), 'utf8'))
    expect(facts).toMatchObject({
      kind: 'urgent',
      breaking_until: '2026-09-21T22:00',
      topics: ['week', 'visitors'],
      issuer: 'site',
    })
    expect(facts).not.toHaveProperty('publish_at')
  })

  it('refuses an id that exists and asks again', () => {
    const root = contentFolder({ 'events/new-regatta-2026/event.yaml': 'as it was\n' })
    const [year = '', taken = '', ...rest] = event
    const { status, stdout } = run(root, 'event', [year, taken, 'another-2026', ...rest])
    expect(status).toBe(0)
    expect(stdout).toContain('已经有编号为 new-regatta-2026 的内容')
    expect(readFileSync(join(root, 'events/new-regatta-2026/event.yaml'), 'utf8')).toBe(
      'as it was\n',
    )
    expect(existsSync(join(root, 'events/another-2026/event.yaml'))).toBe(true)
  })

  it('says what is wrong with an answer and asks again', () => {
    const wrongFirst = [
      '20',
      ...event.slice(0, 1),
      'Regatta!',
      ...event.slice(1, 5),
      '99',
      ...event.slice(5),
    ]
    const { status, stdout } = run(contentFolder({}), 'event', wrongFirst)
    expect(status).toBe(0)
    expect(stdout).toContain('这样写不行。届次所在年份，四位数字。')
    expect(stdout).toContain('这样写不行。编号：小写英文字母')
    expect(stdout).toContain('没有“99”这一项，请填 1 至 16 之间的数字。')
  })

  it('writes nothing when the answers end early', () => {
    const root = contentFolder({})
    const { status, stderr } = run(root, 'event', event.slice(0, 6))
    expect(status).toBe(1)
    expect(stderr).toContain('什么也没有写')
    expect(readdirSync(root)).toEqual([])
  })

  it('names the kinds it knows', () => {
    const { status, stderr } = run(contentFolder({}), 'venue', [])
    expect(status).toBe(1)
    expect(stderr).toMatch(/^请写 npm run new event/)
  })
})
