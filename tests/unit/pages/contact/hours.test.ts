import { describe, expect, it } from 'vitest'
import type { DeskHours } from '@/lib/model/schema/site'
import { daysInWords, hoursInWords } from '@/lib/pages/contact/hours'

const working = ['mon', 'tue', 'wed', 'thu', 'fri'] as const

const hours: DeskHours = [
  { days: [...working], open: '09:00', close: '11:30' },
  { days: [...working], open: '13:30', close: '17:00' },
  { days: ['sat'], open: '22:00', close: '23:30' },
]

describe('hours of a desk', () => {
  it.each([
    ['zh', '周一至周五 09:00—11:30、13:30—17:00（北京时间）'],
    ['en', 'Mon–Fri 09:00–11:30, 13:30–17:00 (Beijing time)'],
    ['ko', '월~금 09:00~11:30, 13:30~17:00(베이징 시간) = 10:00~12:30, 14:30~18:00(한국 시간)'],
    [
      'ja',
      '月～金 09:00～11:30、13:30～17:00（北京時間） = 10:00～12:30、14:30～18:00（日本時間）',
    ],
  ] as const)('are said in Beijing time and next door in their own: %s', (locale, line) => {
    const lines = hoursInWords(locale, hours)
    expect(lines).toHaveLength(2)
    expect(lines[0]).toBe(line)
  })

  it('begin anew past midnight', () => {
    expect(hoursInWords('ko', hours)[1]).toBe(
      '토 22:00~23:30(베이징 시간) = 23:00~00:30(한국 시간)',
    )
  })

  it('join days that follow each other, and no others', () => {
    expect(daysInWords('en', ['tue', 'thu'])).toBe('Tue, Thu')
    expect(daysInWords('en', ['sat', 'sun'])).toBe('Sat, Sun')
    expect(daysInWords('en', ['sat', 'mon', 'tue', 'wed'])).toBe('Mon–Wed, Sat')
  })
})
