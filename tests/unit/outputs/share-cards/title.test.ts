import { describe, expect, it } from 'vitest'
import { unbreakableParts } from '@/lib/language/line-breaking'
import { locales } from '@/lib/language/locales'
import { textWidth } from '@/lib/language/text-width'
import { setTitle } from '@/lib/outputs/share-cards/title'
import { allWords, itemTitles } from './titles'

const width = 820
const plain = (text: string) => text.replace(/\s/g, '')
const set = itemTitles.map((words) => ({ words, ...setTitle([words], width) }))

describe('a title on a share card', () => {
  it('is whole, within the width, and begins no line with a closing sign', () => {
    expect(set.length).toBeGreaterThan(100)
    for (const { words, size, lines } of set) {
      expect(plain(lines.map(({ text }) => text).join(''))).toBe(plain(words.text))
      for (const { text, locale } of lines) {
        expect(textWidth(text, locale) * size, text).toBeLessThanOrEqual(width)
        expect(text).not.toMatch(/^[，。、：；！？）》」』”’,.:;!?)\]ー]|[（《「『“‘([]$/)
      }
    }
  })

  it('takes at most four lines, and three unless it is very long', () => {
    const counts = set.map(({ lines }) => lines.length)
    expect(Math.max(...counts)).toBeLessThanOrEqual(4)
    expect(set.filter(({ lines }) => lines.length === 4).length).toBeLessThan(set.length / 20)
  })

  it('never breaks inside a Korean or English word', () => {
    const spaced = set.filter(({ words }) => ['ko', 'en'].includes(words.locale))
    expect(spaced.length).toBeGreaterThan(50)
    for (const { words, lines } of spaced)
      expect(lines.map(({ text }) => text).join(' ')).toBe(words.text)
  })

  it.each(locales)('of 120 characters, the most an editor may write, fits in %s', (locale) => {
    const letters = { zh: '威海国际', en: 'Week on ', ko: '국제주간 ', ja: 'の国際週' }[locale]
    const text = letters.repeat(120 / letters.length + 1).slice(0, 120)
    expect(setTitle([{ text, locale }], width).lines.length).toBeLessThanOrEqual(6)
  })
})

describe('the parts of a title', () => {
  it('are all of it', () => {
    expect(allWords.length).toBeGreaterThan(100)
    for (const words of allWords) expect(unbreakableParts(words).join('')).toBe(words.text)
  })

  it.each([
    ['zh', '第二季度全市招商引资项目集中签约仪式', '第二季度|全市招商引资项目|集中签约|仪式'],
    ['zh', '威海—英国友城“自然与人”主题摄影展', '威海—|英国友城|“自然与人”|主题|摄影展'],
    ['zh', '第二届威海国际周收到近百条建议', '第二届|威海|国际周|收到|近百条|建议'],
    ['ja', '威海市でプロジェクト42件の合同調印', '威海市で|プロジェクト|42件の|合同調印'],
    ['ko', '2023년 6월 16일 합동 조인', '2023년 6월 16일 |합동 |조인'],
  ] as const)('keep words and numbers together: %s %s', (locale, text, parts) => {
    expect(unbreakableParts({ text, locale }).join('|')).toBe(parts)
  })
})
