import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { linkTargets } from '../../../lib/build/link-targets'
import { checkContent, checkContentFolder } from '../../../lib/content/check'
import { annotation, problemsText, problemText } from '../../../lib/content/check/report'
import { sentences } from '../../../lib/content/check/sentences'
import { readContent } from '../../../lib/content/read/content'
import { checkWith, expected, mistakes, mistakesFolder, toldOf } from './mistakes'

const base = join(mistakesFolder, 'base/content')

describe('the correct tree', () => {
  it('has items of every kind, and no problem', () => {
    const report = checkWith()
    expect(report.items).toBe(14)
    expect(report.files).toBeGreaterThan(30)
    expect(report.problems).toEqual([])
    expect(report.warnings).toEqual([])
    expect(checkContentFolder(base, linkTargets).problems).toEqual([])
  })
})

describe('every mistake', { timeout: 60_000 }, () => {
  it('has its own folder, at least 45 of them', () => {
    expect(mistakes.length).toBeGreaterThanOrEqual(45)
  })

  it.each(mistakes)('%s is told in exactly these sentences', (mistake) => {
    const lines = toldOf(mistake).map(problemText)
    expect(lines.length).toBeGreaterThan(0)
    expect(`${lines.join('\n')}\n`).toBe(expected(mistake))
  })

  it('is told in every sentence that exists', () => {
    const told = new Set(mistakes.flatMap((mistake) => toldOf(mistake).map(({ rule }) => rule)))
    const rules = Object.keys(sentences)
    expect(rules.length).toBeGreaterThan(80)
    // An empty folder cannot be laid over the base; it has a test of its own below.
    expect(rules.filter((rule) => !told.has(rule as never))).toEqual(['no-content'])
  })

  it('is told without words that only programmers know', () => {
    const all = mistakes.flatMap(toldOf)
    expect(all.length).toBeGreaterThan(mistakes.length)
    for (const { zh, en } of all) {
      expect(`${zh}${en}`).not.toMatch(/undefined|invalid_|regex|\[object|NaN|ZodError|null/)
      expect(zh).toMatch(/请/)
      expect(en).toMatch(/[Pp]lease/)
    }
  })

  it('is told at once with the others, sorted by file and line', () => {
    const { problems } = checkWith('reference-to-draft')
    const places = problems.map(({ file, line }) => `${file}:${String(line).padStart(4, '0')}`)
    expect(places.length).toBe(5)
    expect(places).toEqual([...places].sort())
  })
})

describe('an empty content folder', () => {
  it('is a problem, not a success', () => {
    const { problems } = checkContent(readContent('content', new Map()), linkTargets)
    expect(problems.map(({ rule }) => rule)).toContain('no-content')
    expect(
      checkContentFolder(join(mistakesFolder, 'nowhere'), linkTargets).problems.length,
    ).toBeGreaterThan(0)
  })
})

describe('printing', () => {
  const { problems } = checkWith('id-taken')
  const [first] = problems

  it('ends with the number of problems and files', () => {
    expect(problemsText(problems)).toContain('内容检查发现 1 个问题，涉及 1 个文件。')
    expect(problemsText(problems)).toContain('Content check: 1 problem in 1 file.')
  })

  it('makes a GitHub annotation with the line and both sentences on one line', () => {
    expect(first).toBeDefined()
    const line = first ? annotation(first) : ''
    expect(line).toMatch(
      /^::error file=content\/events\/sample-concert\/event\.yaml,line=1,col=1,title=/,
    )
    expect(line).toContain('%0A')
    expect(line).not.toContain('\n')
  })
})

// Two processes are started; a busy machine needs more than the usual five seconds.
describe('the command', { timeout: 60_000 }, () => {
  const run = (folder: string) => {
    const options = {
      encoding: 'utf8' as const,
      env: { ...process.env, CONTENT_DIR: folder, GITHUB_ACTIONS: 'true' },
    }
    const command = ['lib/build/run.mjs', 'content:check']
    try {
      return { code: 0, out: execFileSync(process.execPath, command, options) }
    } catch (error) {
      const { status, stdout } = error as { status: number; stdout: string }
      return { code: status, out: stdout }
    }
  }

  it('says in one line that all is well', () => {
    const { code, out } = run(base)
    expect(code).toBe(0)
    expect(out.trim().split('\n')).toHaveLength(1)
    expect(out).toContain('内容检查通过')
  })

  it('fails with sentences and annotations', () => {
    const { code, out } = run(join(mistakesFolder, 'nowhere'))
    expect(code).toBe(1)
    expect(out).toContain('内容文件夹是空的或不存在')
    expect(out).toContain('::error file=')
  })
})
