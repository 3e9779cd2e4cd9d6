import { describe, expect, it } from 'vitest'
import { locales } from '../../../lib/language/locales'
import { displayWhen } from '../../../lib/programme/when-display'
import { whenMessages } from '../../../lib/programme/when-notes'
import { type SampleName, sampleNames, sampleWhen } from '../../support/event-samples'

const dated = (locale: (typeof locales)[number], name: SampleName) => {
  const display = displayWhen(locale, sampleWhen(name))
  if (display.kind !== 'dated') throw new Error(`${name} is not dated`)
  return display
}

const texts = {
  timed: [
    '2026年9月21日（星期一）14:00—16:30（北京时间）',
    'Monday 21 September 2026, 14:00–16:30 (Beijing time)',
    '2026년 9월 21일(월) 14:00~16:30(베이징 시간)',
    '2026年9月21日（月）14:00～16:30（北京時間）',
  ],
  timedEndUnknown: [
    '2026年9月21日（星期一）14:00起（北京时间）',
    'Monday 21 September 2026, from 14:00 (Beijing time)',
    '2026년 9월 21일(월) 14:00부터(베이징 시간)',
    '2026年9月21日（月）14:00～（北京時間）',
  ],
  timedPastMidnight: [
    '2026年9月21日（星期一）22:00—00:30 (+1)（北京时间）',
    'Monday 21 September 2026, 22:00–00:30 (+1) (Beijing time)',
    '2026년 9월 21일(월) 22:00~00:30 (+1)(베이징 시간)',
    '2026年9月21日（月）22:00～00:30 (+1)（北京時間）',
  ],
  timedTwoDays: [
    '2026年9月21日（星期一）09:00至2026年9月22日（星期二）17:00（北京时间）',
    'Monday 21 September 2026, 09:00 – Tuesday 22 September 2026, 17:00 (Beijing time)',
    '2026년 9월 21일(월) 09:00~2026년 9월 22일(화) 17:00(베이징 시간)',
    '2026年9月21日（月）09:00～2026年9月22日（火）17:00（北京時間）',
  ],
  allDay: [
    '2026年9月21日（星期一）',
    'Monday 21 September 2026',
    '2026년 9월 21일(월)',
    '2026年9月21日（月）',
  ],
  run: ['2026年9月20日至27日', '20–27 September 2026', '2026년 9월 20~27일', '2026年9月20～27日'],
  occurrences: [
    '2026年9月21日至23日',
    '21–23 September 2026',
    '2026년 9월 21~23일',
    '2026年9月21～23日',
  ],
  repeat: [
    '2026年9月22日至10月6日',
    '22 September – 6 October 2026',
    '2026년 9월 22일~10월 6일',
    '2026年9月22日～10月6日',
  ],
} as const

const datedNames = Object.keys(texts) as (keyof typeof texts)[]

describe('a known date', () => {
  it('covers every sample but the dateless ones', () => {
    expect(datedNames).toHaveLength(sampleNames.length - 3)
  })

  it.each(datedNames)('is one line in each language: %s', (name) => {
    expect(locales.map((locale) => dated(locale, name).text)).toEqual(texts[name])
  })

  it.each([
    ['timed', '21', 'September · Mon', '2026-09-21T14:00+08:00'],
    ['timedPastMidnight', '21', 'September · Mon', '2026-09-21T22:00+08:00'],
    ['timedTwoDays', '21–22', 'September · Mon–Tue', '2026-09-21T09:00+08:00'],
    ['allDay', '21', 'September · Mon', '2026-09-21'],
    ['run', '20–27', 'September', '2026-09-20'],
    ['occurrences', '21–23', 'September · Mon–Wed', '2026-09-21'],
    ['repeat', '22–6', 'September–October', '2026-09-22'],
  ] as const)('has a numeral, a caption and a machine form: %s', (name, ...rest) => {
    const { large, dateTime } = dated('en', name)
    expect([large.numeral, large.after, dateTime]).toEqual(rest)
  })

  it('says nothing of an end that is not known', () => {
    expect(dated('en', 'timedEndUnknown').notes).toEqual([])
    expect(dated('en', 'timedEndUnknown').end).toBeUndefined()
    expect(dated('en', 'timed').notes).toEqual([])
  })

  it('says when doors open and what the opening hours are', () => {
    const doors = displayWhen('en', {
      start: '2026-09-21T14:00',
      end: '2026-09-21T15:00',
      doors: '13:30',
    })
    expect(doors).toMatchObject({ notes: [{ key: 'when.doors', values: { time: '13:30' } }] })
    const day = { date: '2026-09-21', open_hours: { open: '09:00', close: '17:00' } }
    expect(displayWhen('en', day)).toMatchObject({
      notes: [{ key: 'when.open_hours', values: { hours: '09:00–17:00 (Beijing time)' } }],
    })
    expect(dated('zh', 'run').notes).toEqual([
      { key: 'when.hours', values: { days: '周一、周二', hours: '09:00—17:00（北京时间）' } },
      { key: 'when.last_entry', values: { time: '16:30' } },
      { key: 'when.closed', values: { days: '2026年9月22日' } },
    ])
  })

  it('lists the sessions in order, each with its own status', () => {
    const { occurrences, notes } = dated('en', 'occurrences')
    expect(occurrences).toEqual([
      {
        id: 'early',
        text: 'Monday 21 September 2026, from 10:00 (Beijing time)',
        dateTime: '2026-09-21T10:00+08:00',
        status: undefined,
      },
      {
        id: 'late',
        text: 'Wednesday 23 September 2026, 10:00–11:00 (Beijing time)',
        dateTime: '2026-09-23T10:00+08:00',
        end: '2026-09-23T11:00+08:00',
        status: 'cancelled',
      },
    ])
    expect(notes).toEqual([{ key: 'when.sessions', values: { count: 2 } }])
    expect(dated('en', 'timed').occurrences).toEqual([])
  })
})

describe('an unknown date', () => {
  it('is as much of it as is known', () => {
    const undated = (name: SampleName) => displayWhen('zh', sampleWhen(name))
    expect(undated('tba')).toEqual({ kind: 'undated', known: undefined, dateTime: undefined })
    expect(undated('month')).toEqual({
      kind: 'undated',
      known: '2026年10月',
      dateTime: '2026-10',
    })
    expect(undated('year')).toEqual({ kind: 'undated', known: '2026年', dateTime: '2026' })
  })

  it('uses listed message keys only', () => {
    expect(whenMessages).toHaveLength(6)
    expect(new Set(whenMessages).size).toBe(6)
  })
})
