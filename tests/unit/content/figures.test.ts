import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareFigure, figuresAllowed, figuresIn } from '../../../lib/language/figures'

type Translation = 'en' | 'ko' | 'ja'

/** Figures of a translation that its Chinese text does not have. */
const strange = (chinese: string, locale: Translation, text: string) =>
  figuresIn(text, locale)
    .filter((figure) => compareFigure(figure, figuresAllowed(chinese)) !== 'same')
    .map((figure) => figure.text)

const same: readonly [string, Translation, string][] = [
  ['总额222亿元', 'en', 'RMB 22.2 billion in all'],
  ['总额222亿元', 'ko', '총 222억 위안'],
  ['总额222亿元', 'ja', '総額222億元'],
  ['10亿元以上的7个', 'en', '7 above RMB 1 billion'],
  ['约1.2万人', 'en', 'about 12,000 people'],
  ['约1.2万人', 'ko', '약 1만 2천 명'],
  ['约1.2万人', 'ko', '약 1만2,000명'],
  ['约1.2万人', 'ja', '約1万2000人'],
  ['约1.2万人', 'ja', '約1万2千人'],
  ['三千五百万', 'en', '35 million'],
  ['三千五百万', 'ko', '3천5백만'],
  ['1.2万亿元', 'en', '1.2 trillion yuan'],
  ['1.2万亿元', 'ko', '1조 2천억 위안'],
  ['2亿3000万', 'en', '230 million'],
  ['1至3万人', 'en', '10,000 to 30,000 people'],
  ['300万—500万', 'en', '3–5 million'],
  ['第二届', 'en', 'the 2nd Week'],
  ['第二十一届', 'en', 'the 21st session'],
  ['第二届', 'ko', '제2회'],
  ['第二届', 'ja', '第2回'],
  ['第三条', 'ko', '제3조'],
  ['百分之十五', 'en', '15%'],
  ['15%', 'ja', '15％'],
  ['2023年6月16日', 'en', 'on 16 June 2023'],
  ['2023年6月16日', 'en', 'June 16th, 2023'],
  ['二〇二三年六月十六日', 'en', '16 June 2023'],
  ['2023年6月16日', 'ko', '2023년 6월 16일'],
  ['2023年6月16日', 'ja', '2023年6月16日'],
  ['2023-06-16', 'en', '16 June 2023'],
  ['6月10日至11日', 'en', '10–11 June'],
  ['6月10日至11日', 'ko', '6월 10~11일'],
  ['6月10至11日', 'ja', '6月10～11日'],
  ['6月16日、17日和20日', 'en', '16, 17 and 20 June'],
  ['6月28日至7月2日', 'en', '28 June to 2 July'],
  ['每年6月的第三周', 'en', 'the third week of June'],
  ['每年6月的第三周', 'ko', '매년 6월 셋째 주'],
  ['5月', 'en', 'in May'],
  ['这可以', 'en', 'You may go; May you march on'],
  ['下午2点半', 'en', '2:30 p.m.'],
  ['14:30', 'ko', '오후 2시 30분'],
  ['下午2时', 'ja', '14時'],
  ['240小时', 'ko', '240시간'],
  ['240小时', 'ja', '240時間'],
  ['20世纪90年代', 'en', 'the 1990s'],
  ['2023至2024年', 'en', '2023–24'],
  ['22200000000元', 'en', '22,200,000,000 yuan'],
  ['电话+86 631 5231234', 'en', 'Tel. +86-631-523-1234'],
  ['六个月', 'ko', '6개월'],
  ['六个月', 'ja', '6か月'],
  ['有很多', 'en', 'one of them, the first of all'],
]

const different: readonly [string, Translation, string, string[]][] = [
  ['总额222亿元', 'en', 'RMB 22.2 million', ['22.2 million']],
  ['总额222亿元', 'en', 'RMB 222', ['222']],
  ['总额222亿元', 'ko', '총 2220억 위안', ['2220억']],
  ['总额222亿元', 'ja', '総額222万元', ['222万']],
  ['6月16日', 'en', '17 June', ['17 June']],
  ['6月16日', 'en', '16 July', ['16 July']],
  ['6月16日和7月20日', 'en', '20 June', ['20 June']],
  ['6月16日', 'ko', '7월 16일', ['7월 16일']],
  ['6月16日', 'ja', '6月17日', ['6月17日']],
  ['6月', 'en', 'in July', ['July']],
  ['2023年', 'en', '2024', ['2024']],
  ['下午2点', 'en', '2 a.m.', ['2 a.m.']],
  ['第二届', 'en', 'the 3rd Week', ['3rd']],
  ['15%', 'ja', '25%', ['25%']],
  ['42个', 'en', '42 projects and 43 partners', ['43']],
]

describe('figures that say the same', () => {
  it('are many', () => expect(same.length).toBeGreaterThan(40))
  it.each(same)('%s = %s: %s', (chinese, locale, text) => {
    expect(strange(chinese, locale, text)).toEqual([])
  })
})

describe('figures that differ', () => {
  it('are many', () => expect(different.length).toBeGreaterThan(10))
  it.each(different)('%s ≠ %s: %s', (chinese, locale, text, found) => {
    expect(strange(chinese, locale, text)).toEqual(found)
  })
})

const months =
  'January February March April May June July August September October November December'.split(' ')
const month = fc.integer({ min: 1, max: 12 })
const day = fc.integer({ min: 1, max: 28 })
const year = fc.integer({ min: 1949, max: 2100 })
const tenths = fc.integer({ min: 10, max: 99_999 })

const dateForms = {
  en: [
    (y: number, m: number, d: number) => `${d} ${months[m - 1]} ${y}`,
    (y: number, m: number, d: number) => `${months[m - 1]} ${d}, ${y}`,
  ],
  ko: [(y: number, m: number, d: number) => `${y}년 ${m}월 ${d}일`],
  ja: [(y: number, m: number, d: number) => `${y}年${m}月${d}日`],
} as const satisfies Record<Translation, readonly ((y: number, m: number, d: number) => string)[]>

const allForms = Object.entries(dateForms).flatMap(([locale, forms]) =>
  forms.map((form) => ({ locale: locale as Translation, form })),
)

describe('any date', () => {
  it('is found in every form and in no other day', () => {
    expect(allForms.length).toBe(4)
    fc.assert(
      fc.property(year, month, day, day, (y, m, d, other) => {
        const chinese = `${y}年${m}月${d}日举行。`
        for (const { locale, form } of allForms) {
          expect(strange(chinese, locale, form(y, m, d))).toEqual([])
          if (other !== d) expect(strange(chinese, locale, form(y, m, other))).toHaveLength(1)
        }
      }),
    )
  })
})

describe('any sum', () => {
  it('in 亿 equals billions, 억 and 億, and nothing ten times as large', () => {
    fc.assert(
      fc.property(tenths, (value) => {
        const chinese = `总额${value / 10}亿元`
        expect(strange(chinese, 'en', `RMB ${value / 100} billion`)).toEqual([])
        expect(strange(chinese, 'ko', `총 ${value / 10}억 위안`)).toEqual([])
        expect(strange(chinese, 'ja', `総額${value / 10}億元`)).toEqual([])
        expect(strange(chinese, 'en', `RMB ${value / 10} billion`)).toHaveLength(1)
        expect(strange(chinese, 'ko', `총 ${value}억 위안`)).toHaveLength(1)
      }),
    )
  })

  it('in 万 equals plain digits with separators', () => {
    fc.assert(
      fc.property(tenths, (value) => {
        const plain = (value * 1000).toLocaleString('en-GB')
        expect(strange(`约${value / 10}万人`, 'en', `about ${plain} people`)).toEqual([])
      }),
    )
  })
})
