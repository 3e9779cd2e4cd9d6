import { describe, expect, it } from 'vitest'
import { headingParts } from '../../../lib/language/line-breaking'

describe('phrases', () => {
  it('breaks a Japanese heading by phrase, and a long one between scripts', () => {
    expect(headingParts('ja', '威海国際ウィーク')).toEqual(['威海国際', 'ウィーク'])
    expect(headingParts('ja', '威海と韓国を結ぶ客船の記録')).toEqual([
      '威海と',
      '韓国を',
      '結ぶ',
      '客船の',
      '記録',
    ])
  })

  it('never changes the words', () => {
    const title = '2023年6月16日の企業誘致プロジェクト合同調印'
    expect(headingParts('ja', title).join('')).toBe(title)
  })

  it('breaks a Chinese heading between words alone', () => {
    expect(headingParts('zh', '2023年6月16日招商引资项目集中签约').join('|')).toBe(
      '2023年6月16日|招商引资项目|集中签约',
    )
    expect(headingParts('zh', '中韩食品营养健康合作交流会').join('|')).toContain('|合作|交流会')
  })

  it('keeps a clock time, a telephone number and an address whole', () => {
    for (const whole of ['09:30', '+86 631 000 0293', 'desk@sample.example'])
      for (const locale of ['zh', 'ja'] as const)
        expect(headingParts(locale, whole)).toEqual([whole])
    expect(headingParts('zh', '开放时间：09:30—17:00').join('|')).toBe('开放|时间：|09:30—|17:00')
    expect(headingParts('ja', '開館時間：09:30～17:00').join('|')).toContain('09:30')
  })

  it('leaves the other languages whole', () => {
    expect(headingParts('ko', '웨이하이 국제주간')).toEqual(['웨이하이 국제주간'])
    expect(headingParts('en', 'Signing on 16 June')).toEqual(['Signing on 16\u00a0June'])
  })
})
