import { describe, expect, it } from 'vitest'
import {
  formatDate,
  formatDateRange,
  formatDateTime,
  formatFullDate,
  formatLargeDate,
  formatMonth,
  formatPartialDate,
  formatWeekday,
} from '../../../lib/language/date-format'
import { locales } from '../../../lib/language/locales'

const inAll = (format: (locale: (typeof locales)[number]) => string) => locales.map(format)

describe('dates in four languages', () => {
  it('have a full form with the weekday', () => {
    expect(inAll((locale) => formatFullDate(locale, '2023-06-16'))).toEqual([
      '2023年6月16日（星期五）',
      'Friday 16 June 2023',
      '2023년 6월 16일(금)',
      '2023年6月16日（金）',
    ])
  })

  it('have a form without the weekday', () => {
    expect(inAll((locale) => formatDate(locale, '2023-06-16'))).toEqual([
      '2023年6月16日',
      '16 June 2023',
      '2023년 6월 16일',
      '2023年6月16日',
    ])
  })

  it('have a form for a month', () => {
    const expected = ['2023年6月', 'June 2023', '2023년 6월', '2023年6月']
    expect(inAll((locale) => formatMonth(locale, '2023-06'))).toEqual(expected)
    expect(inAll((locale) => formatPartialDate(locale, '2023-06'))).toEqual(expected)
  })

  it('say no more than is known', () => {
    expect(inAll((locale) => formatPartialDate(locale, '2018'))).toEqual([
      '2018年',
      '2018',
      '2018년',
      '2018年',
    ])
    expect(formatPartialDate('en', '2018-02')).toBe('February 2018')
    expect(formatPartialDate('en', '2018-02-03')).toBe('3 February 2018')
  })

  it('have a form with the clock time for the last change', () => {
    expect(inAll((locale) => formatDateTime(locale, '2023-07-07T19:53'))).toEqual([
      '2023年7月7日19:53（北京时间）',
      '7 July 2023, 19:53 (Beijing time)',
      '2023년 7월 7일 19:53(베이징 시간)',
      '2023年7月7日19:53（北京時間）',
    ])
  })

  it('have short weekdays', () => {
    expect(inAll((locale) => formatWeekday(locale, 'mon'))).toEqual(['周一', 'Mon', '월', '月'])
    expect(formatWeekday('en', 'sun')).toBe('Sun')
  })
})

describe('ranges of days', () => {
  const ranges = [
    {
      days: ['2023-06-10', '2023-06-11'],
      texts: ['2023年6月10日至11日', '10–11 June 2023', '2023년 6월 10~11일', '2023年6月10～11日'],
    },
    {
      days: ['2023-06-28', '2023-07-02'],
      texts: [
        '2023年6月28日至7月2日',
        '28 June – 2 July 2023',
        '2023년 6월 28일~7월 2일',
        '2023年6月28日～7月2日',
      ],
    },
    {
      days: ['2023-12-30', '2024-01-02'],
      texts: [
        '2023年12月30日至2024年1月2日',
        '30 December 2023 – 2 January 2024',
        '2023년 12월 30일~2024년 1월 2일',
        '2023年12月30日～2024年1月2日',
      ],
    },
    {
      days: ['2023-06-10', '2024-06-11'],
      texts: [
        '2023年6月10日至2024年6月11日',
        '10 June 2023 – 11 June 2024',
        '2023년 6월 10일~2024년 6월 11일',
        '2023年6月10日～2024年6月11日',
      ],
    },
    {
      days: ['2023-06-10', '2023-06-10'],
      texts: ['2023年6月10日', '10 June 2023', '2023년 6월 10일', '2023年6月10日'],
    },
  ] as const

  it.each(ranges)('say once what both ends share: $days', ({ days: [first, last], texts }) => {
    expect(inAll((locale) => formatDateRange(locale, first, last))).toEqual(texts)
  })
})

describe('large numerals', () => {
  const large = (first: string, last: string) =>
    inAll((locale) => {
      const { before, numeral, after } = formatLargeDate(locale, first, last)
      return [before, numeral, after].join('|')
    })

  it('have the month before the day where the language says it so', () => {
    expect(large('2023-06-16', '2023-06-16')).toEqual([
      '6月|16日|周五',
      '|16|June · Fri',
      '6월 |16일|(금)',
      '6月|16日|（金）',
    ])
  })

  it('name both ends of a span with the mark of the language', () => {
    expect(large('2023-06-10', '2023-06-11')).toEqual([
      '6月|10—11|周六至周日',
      '|10–11|June · Sat–Sun',
      '6월 |10~11|(토~일)',
      '6月|10～11|（土～日）',
    ])
  })

  it('leave weekdays out where they would say nothing', () => {
    expect(formatLargeDate('en', '2023-06-10', '2023-06-16').after).toBe('June · Sat–Fri')
    expect(formatLargeDate('en', '2023-06-10', '2023-06-17').after).toBe('June')
    expect(large('2023-06-10', '2023-07-17')[0]).toBe('6月—7月|10—17|')
  })
})
