import { z } from 'zod'
import { clockTime, localDate, localDateTime, localizedText, ref } from './common'

/** Every status of an event; `lib/model/event/status.ts` defines what each one does. */
export const statuses = [
  'scheduled',
  'tentative',
  'cancelled',
  'postponed',
  'rescheduled',
  'moved_online',
] as const

export const status = z
  .enum(statuses)
  .describe(
    '状态：scheduled 如期、tentative 暂定、cancelled 取消、postponed 延期（新日期未定）、rescheduled 改期、moved_online 转为线上。 / Status.',
  )

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const

export const weekday = z.enum(weekdays)

export const timed = z
  .strictObject({
    start: localDateTime,
    end: z
      .union([z.literal('unknown'), localDateTime])
      .describe('结束时间，未公布写 unknown。 / End; `unknown` when not announced.'),
    doors: clockTime.optional().describe('入场时间。 / When doors open.'),
    agenda: z
      .array(z.strictObject({ time: clockTime, text: localizedText }))
      .optional()
      .describe('议程。 / Agenda.'),
  })
  .describe('有钟点的活动。 / A timed event.')

export const allDay = z
  .strictObject({
    date: localDate,
    open_hours: z
      .strictObject({ open: clockTime, close: clockTime })
      .optional()
      .describe('当天开放时间。 / Opening hours of the day.'),
  })
  .describe('只知道日期的一天。 / One day, no time of day.')

export const run = z
  .strictObject({
    from: localDate.describe('第一天。 / First day.'),
    to: localDate.describe('最后一天（含）。 / Last day, inclusive.'),
    hours: z
      .array(
        z.strictObject({
          days: z.array(weekday).min(1).describe('星期几。 / Days of the week.'),
          open: clockTime,
          close: clockTime,
          last_entry: clockTime.optional().describe('最晚入场。 / Last entry.'),
        }),
      )
      .optional()
      .describe('每日开放时间。 / Opening hours.'),
    closed: z.array(localDate).optional().describe('闭馆日。 / Days closed.'),
  })
  .describe('持续多天。 / Runs over several days.')

export const occurrences = z
  .strictObject({
    occurrences: z
      .array(
        z.strictObject({
          id: z
            .string()
            .regex(/^[a-z0-9-]+$/)
            .describe('场次编号，永不更改。 / Id of the occurrence, never changed.'),
          start: localDateTime,
          end: z.union([z.literal('unknown'), localDateTime]),
          status: status.optional(),
          place: z.array(ref('场馆编号', 'Venue id')).optional(),
        }),
      )
      .min(1)
      .describe('场次，每场一条。 / Occurrences, one entry each.'),
  })
  .describe('多个场次。 / Several occurrences.')

export const repeat = z
  .strictObject({
    repeat: z
      .strictObject({
        every: weekday.describe('每周星期几。 / Day of the week.'),
        from: localDate,
        until: localDate,
        start: clockTime,
        end: z.union([z.literal('unknown'), clockTime]),
      })
      .describe(
        '每周同一天；发布时展开为各场次。 / Weekly; expanded to occurrences when published.',
      ),
  })
  .describe('每周重复。 / A weekly pattern.')

export const monthKnown = z
  .strictObject({
    precision: z.literal('month').describe('固定写 month。 / Always `month`.'),
    value: z
      .string()
      .regex(/^\d{4}-(0[1-9]|1[0-2])$/)
      .describe('年月，写作 2026-10。 / Year and month, written 2026-10.'),
  })
  .describe('只知道月份。 / Only the month is known.')

export const yearKnown = z
  .strictObject({
    precision: z.literal('year').describe('固定写 year。 / Always `year`.'),
    value: z
      .number()
      .int()
      .min(1900)
      .max(2100)
      .describe('年份，四位数字，写作 2026。 / Year, four digits, written 2026.'),
  })
  .describe('只知道年份。 / Only the year is known.')

export const toBeAnnounced = z
  .strictObject({
    precision: z.literal('tba').describe('固定写 tba（待定）。 / Always `tba`.'),
  })
  .describe('日期未知。 / Date not known.')

/** The eight shapes of a date. All times are Asia/Shanghai. */
export const when = z
  .union([timed, allDay, run, occurrences, repeat, monthKnown, yearKnown, toBeAnnounced])
  .describe('时间，北京时间。 / When, Beijing time.')

export type When = z.infer<typeof when>
export type Status = z.infer<typeof status>
