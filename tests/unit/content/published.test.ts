import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { linkTargets } from '../../../lib/build/link-targets'
import { checkContentFolder } from '../../../lib/content/check'
import { annotation, problemsText, warningsText } from '../../../lib/content/check/report'
import { renewState } from '../../../lib/content/published/renew'
import { printState, readState } from '../../../lib/content/published/state'
import { publishedValues } from '../../../lib/content/published/values'
import { readContentFolder } from '../../../lib/content/read'
import { validItems } from '../../../lib/content/read/valid-items'
import { eventEntry } from '../../support/event-entry'
import { sampleWhen } from '../../support/event-samples'
import { checkWith, mistakesFolder } from './mistakes'

const folder = mkdtempSync(join(tmpdir(), 'published-'))
const root = join(folder, 'content')
const file = join(root, 'published.json')
const facts = join(root, 'events/sample-opening/event.yaml')

const edit = (from: string, to: string) => {
  const before = readFileSync(facts, 'utf8')
  expect(before).toContain(from)
  writeFileSync(facts, before.replace(from, to))
}
const renew = () => renewState(root, checkContentFolder(root, linkTargets).content)
const rules = () => checkContentFolder(root, linkTargets).problems.map(({ rule }) => rule)

beforeEach(() => {
  rmSync(root, { recursive: true, force: true })
  cpSync(join(mistakesFolder, 'base/content'), root, { recursive: true })
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('the published state (EV-11)', () => {
  it('is one line an event, and the content it was made from passes', () => {
    expect(renew()).toEqual({ events: 2, projects: 1, editions: 1 })
    const lines = readFileSync(file, 'utf8').trimEnd().split('\n')
    expect(lines).toHaveLength(4)
    expect(lines[2]).toBe(
      '  "sample-opening": {"sequence":0,"changes":0,"values":{"when":"2030-06-15 14:00–16:30","doors":"13:30","status":"scheduled","place":"sample-hall"}}',
    )
    expect(rules()).toEqual([])
  })

  it('is the same when nothing changed', () => {
    renew()
    const before = readFileSync(file, 'utf8')
    renew()
    expect(readFileSync(file, 'utf8')).toBe(before)
  })

  it('lets words change, and a new event come', () => {
    renew()
    edit('credit: 示例作者', 'credit: 另一位示例作者')
    const state = readState(readFileSync(file, 'utf8')) ?? {}
    const { 'sample-opening': opening, ...rest } = state
    expect(opening).toBeDefined()
    writeFileSync(file, printState(rest))
    expect(rules()).toEqual([])
  })

  it('refuses a change until it is counted and recorded', () => {
    renew()
    edit('2030-06-15T14:00', '2030-06-15T15:00')
    expect(rules()).toEqual(['published-change'])
    edit('sequence: 0', 'sequence: 1')
    expect(rules()).toEqual(['published-change'])
    const what = 'what: { zh: 改到15时。, en: Now at 15:00., ko: 15시로 변경., ja: 15時に変更。 }'
    edit('changes: []', `changes:\n  - date: 2030-06-02\n    kind: time\n    ${what}`)
    expect(rules()).toEqual([])
    renew()
    expect(readFileSync(file, 'utf8')).toContain('"sequence":1,"changes":1')
  })

  it('keeps what was withdrawn, so that it cannot be removed later', () => {
    renew()
    edit('publication: published', 'publication: withdrawn')
    expect(renew().events).toBe(2)
    rmSync(join(root, 'events/sample-opening'), { recursive: true })
    expect(rules()).toContain('published-removed')
  })
})

describe('the published state of projects (PR-12)', () => {
  const plant = join(root, 'projects/sample-plant/project.yaml')
  const change = (from: string, to: string) => {
    const before = readFileSync(plant, 'utf8')
    expect(before).toContain(from)
    writeFileSync(plant, before.replace(from, to))
  }

  it('is stage and amounts, one line a project', () => {
    renew()
    expect(readFileSync(join(root, 'published-projects.json'), 'utf8')).toBe(
      '{\n  "sample-plant": {"stage":"contract_signed","amount.total_investment":"total_investment 1200000000 CNY","amount.contracted_foreign":"contracted_foreign 100000000 USD"}\n}\n',
    )
    expect(rules()).toEqual([])
  })

  it('refuses a changed amount until old and new value are on record', () => {
    renew()
    change('value: "1200000000"', 'value: "1300000000"')
    expect(rules()).toEqual(['project-change-not-recorded'])
    const values =
      'field: amount, from: total_investment 1200000000 CNY, to: total_investment 1300000000 CNY'
    const what = 'what: { zh: 改了。, en: Changed., ko: 바뀌었습니다., ja: 変わりました。 }'
    change('changes: []', `changes:\n  - { date: 2030-06-02, ${values}, ${what} }`)
    expect(rules()).toEqual([])
    renew()
    expect(rules()).toEqual([])
  })
})

describe('the published state of editions', () => {
  const edition = join(root, 'editions/2030/edition.yaml')
  const record = () => readFileSync(join(root, 'published-editions.json'), 'utf8')
  const first = () => {
    const { value } = readContentFolder(root)
    return validItems(value).find(({ kind }) => kind === 'edition')?.firstPhase
  }

  it('keeps the phase under which each was first published', () => {
    expect(first()).toBeUndefined()
    renew()
    writeFileSync(edition, readFileSync(edition, 'utf8').replace('coming', 'past'))
    renew()
    expect(record()).toBe('{\n  "2030": "coming"\n}\n')
    expect(first()).toBe('coming')
    expect(rules()).toEqual([])
  })

  it('refuses to announce one that was past when it was published', () => {
    writeFileSync(edition, readFileSync(edition, 'utf8').replace('coming', 'past'))
    renew()
    writeFileSync(edition, readFileSync(edition, 'utf8').replace('past', 'coming'))
    expect(rules()).toEqual(['edition-past-again-coming'])
  })
})

describe('the values that are compared', () => {
  it('are text for every shape of a date', () => {
    const text = (...[shape]: Parameters<typeof sampleWhen>) =>
      publishedValues(eventEntry({ when: sampleWhen(shape) }).facts)
    expect(text('timedEndUnknown').when).toMatch(/^2026-\d\d-\d\d \d\d:\d\d–unknown$/)
    expect(text('month').when).toMatch(/^\d{4}-\d{2}$/)
    expect(text('year').when).toBe('2026')
    expect(text('tba').when).toBe('tba')
  })

  it('do not change with the words of an agenda', () => {
    const when = { start: '2026-09-21T14:00', end: '2026-09-21T16:30' }
    const text = { zh: '致辞', en: 'Words', ko: '인사', ja: '挨拶' }
    const withAgenda = { ...when, agenda: [{ time: '14:00', text }] }
    expect(publishedValues(eventEntry({ when: withAgenda }).facts)).toEqual(
      publishedValues(eventEntry({ when }).facts),
    )
  })
})

describe('warnings', () => {
  const { problems, warnings } = checkWith('warning-hall-taken')

  it('are no problems', () => {
    expect(problems).toEqual([])
    expect(warnings).toHaveLength(1)
  })

  it('are counted on their own and annotated as warnings', () => {
    expect(warningsText(warnings)).toContain('另有 1 条提醒，不影响发布')
    expect(warningsText(warnings)).not.toContain(problemsText([]))
    expect(warnings.map(annotation).join()).toMatch(
      /^::warning file=content\/events\/sample-lecture/,
    )
  })
})
