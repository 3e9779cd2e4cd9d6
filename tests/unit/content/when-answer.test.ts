import { describe, expect, it } from 'vitest'
import { AnswerError } from '../../../lib/content/new-item'
import { readWhen } from '../../../lib/content/new-item/when-answer'

describe('a time that an editor types', () => {
  it.each([
    ['2026-09-21T14:00', { start: '2026-09-21T14:00', end: 'unknown' }],
    ['2026-09-21 9:05', { start: '2026-09-21T09:05', end: 'unknown' }],
    ['２０２６－０９－２１ １４：００', { start: '2026-09-21T14:00', end: 'unknown' }],
    ['2026年9月21日14:00至16:30', { start: '2026-09-21T14:00', end: '2026-09-21T16:30' }],
    [
      '2026-09-21T22:00 至 2026-09-22T01:00',
      { start: '2026-09-21T22:00', end: '2026-09-22T01:00' },
    ],
    ['2026-09-21', { date: '2026-09-21' }],
    ['2026/9/21', { date: '2026-09-21' }],
    ['2026.9.21', { date: '2026-09-21' }],
    ['2026年9月21日', { date: '2026-09-21' }],
    ['2026-09-20 至 2026-09-27', { from: '2026-09-20', to: '2026-09-27' }],
    ['2026年9月20日～2026年9月27日', { from: '2026-09-20', to: '2026-09-27' }],
    ['2026-10', { precision: 'month', value: '2026-10' }],
    ['2026年10月', { precision: 'month', value: '2026-10' }],
    ['未定', { precision: 'tba' }],
  ])('%s has one meaning', (answer, when) => {
    expect(readWhen(answer)).toEqual(when)
  })

  it.each([
    '',
    '9/21',
    '21/9/2026',
    '2026-09-31',
    '2027-02-29',
    '2026-13',
    '2026-09-21T24:30',
    '2026-09-20 至 27',
    '2026-09 至 2026-10',
    '2026-09-20 至 2026-09-21 至 2026-09-22',
    '下周一',
  ])('“%s” is refused in Chinese', (answer) => {
    expect(() => readWhen(answer)).toThrow(AnswerError)
    expect(() => readWhen(answer)).toThrow('例如 2026-09-21T14:00')
  })

  it.each(['2026-09-27 至 2026-09-20', '2026-09-21T14:00 至 13:00'])(
    '“%s” ends before it starts',
    (answer) => {
      expect(() => readWhen(answer)).toThrow('结束早于开始')
    },
  )
})
