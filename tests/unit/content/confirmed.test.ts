import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { linkTargets } from '../../../lib/build/link-targets'
import { checkContent } from '../../../lib/content/check'
import { confirmedText, problemText } from '../../../lib/content/check/report'
import { readContent } from '../../../lib/content/read/content'
import { readFolder } from '../../../lib/content/read/index'
import { sourceHash } from '../../../lib/content/source-hash'
import { stampText } from '../../../lib/content/stamp'
import { mistakesFolder } from './mistakes'

const base = readFolder(join(mistakesFolder, 'base/content'))
const path = 'content/events/sample-opening/event.en.md'
const english = new TextDecoder().decode(base.get(path))

/** The report on the correct tree with an English text in place of its own. */
function checkEnglish(change: (text: string) => string) {
  const text = change(english)
  expect(text).not.toBe(english)
  const files = new Map([...base, [path, new TextEncoder().encode(text)]])
  return checkContent(readContent('content', files), linkTargets)
}

const confirm = (what: string) => (text: string) =>
  text.replace(
    'sourceHash',
    `confirmed: [{ what: "${what}", why: Counted at the door. }]\nsourceHash`,
  )

const inWords = (text: string) => text.replace('Week opens', 'Week opens in three halls')
const inDigits = (text: string) => text.replace('Week opens', 'Week opens in 57 halls')
const elsewhere = (text: string) =>
  text.replace('https://www.example.org/a.html', 'https://news.example.net/a.html')

describe('a confirmation', () => {
  it.each([
    ['a question', inWords, 'three'],
    ['a figure that the Chinese lacks', inDigits, '57'],
    ['a figure within longer words', inDigits, 'opens in 57 halls'],
  ])('answers %s', (_, change, what) => {
    const asked = checkEnglish(change)
    expect([...asked.problems, ...asked.warnings]).toHaveLength(1)
    const answered = checkEnglish((text) => confirm(what)(change(text)))
    expect([...answered.problems, ...answered.warnings]).toEqual([])
    expect(answered.confirmed).toEqual([{ file: path, line: 4, what, why: 'Counted at the door.' }])
  })

  it('answers for no other words', () => {
    const { problems, warnings } = checkEnglish((text) =>
      confirm('57 halls')(inDigits(text)).replace('42 projects worth', '57 projects worth'),
    )
    expect(problems.map(problemText).join()).toMatch(/:19 正文写了“57”/)
    expect(warnings).toEqual([])
  })

  it('answers no other mistake', () => {
    const { problems } = checkEnglish((text) =>
      confirm('https://news.example.net/a.html')(elsewhere(text)),
    )
    expect(problems.map(({ rule }) => rule)).toEqual(['link-not-in-chinese'])
  })

  it('is listed with its file and reason', () => {
    const { confirmed } = checkEnglish((text) => confirm('three')(inWords(text)))
    expect(confirmedText(confirmed)).toBe(
      `${path}:4 “three”：Counted at the door.\n\n编辑看过并确认的有 1 处。\nContent check: 1 place confirmed by an editor.`,
    )
  })

  it('changes no hash, and stays when the hash is renewed', () => {
    const words = { title: '帆船赛', summary: '摘要' }
    const confirmed = [{ what: '三', why: '三' }]
    expect(sourceHash({ ...words, confirmed }, '正文')).toBe(sourceHash(words, '正文'))
    const text = confirm('three')(english)
    const stamped = stampText(text, 'h-0123456789ab')
    expect(stamped).toBe(text.replace('h-8ba25d2c5131', 'h-0123456789ab'))
    const unstamped = '---\ntitle: x\nconfirmed:\n  - what: three\n    why: counted\n---\nB\n'
    expect(stampText(unstamped, 'h-0123456789ab')).toBe(
      unstamped.replace('counted\n', 'counted\nsourceHash: h-0123456789ab\n'),
    )
  })
})

describe('what a translation may do', () => {
  it('orders headings and paragraphs as it likes', () => {
    const { problems, warnings } = checkEnglish((text) => {
      const [front, ...parts] = text.split(/(?=\n## |\n### )/)
      const [head, lead] = (front ?? '').split(/(?<=---\n)(?=\n)/)
      return `${head}\n## In short\n\n42 projects are signed.\n${lead}${parts.slice(0, 1).join('')}`
    })
    expect([...problems, ...warnings].map(problemText)).toEqual([])
  })

  it('names sources whose digits are no figures', () => {
    const { problems, warnings } = checkEnglish((text) =>
      text.replace('sample countries.', 'sample countries.[^sample-2031-05-07][^sample-77]'),
    )
    const rules = [...problems, ...warnings].map(({ rule }) => rule)
    expect(rules.filter((rule) => rule.startsWith('figure'))).toEqual([])
  })
})
