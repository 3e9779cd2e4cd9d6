import { type AboutField, choice } from '../phrases'

/** Sentences about dates and times. */
export const time = {
  'date-not-real': (a: AboutField & { value: string; meant: string }) => ({
    zh: `${a.field.zh} 写的是“${a.value}”，日历上没有这一天。请写真实存在的日期，例如 ${a.meant}。`,
    en: `${a.field.en} is “${a.value}”, a day that does not exist. Please write a real date, for example ${a.meant}.`,
  }),
  'date-form': (a: AboutField & { value: string; meant: readonly string[] }) => ({
    zh: `${a.field.zh} 写的是“${a.value}”，日期要按“年-月-日”写。请写成 ${choice(a.meant).zh}。`,
    en: `${a.field.en} is “${a.value}”; a date is written year-month-day. Please write ${choice(a.meant).en}.`,
  }),
  'partial-date-form': (a: AboutField & { value: string; meant: readonly string[] }) => ({
    zh: `${a.field.zh} 写的是“${a.value}”，看不出是哪一天、哪一月或哪一年。日期可写到年（加引号）、月或日。请写成 ${choice(a.meant).zh}。`,
    en: `${a.field.en} is “${a.value}”, which is no year, month or day. A date may be known to the year (in quotes), the month or the day. Please write ${choice(a.meant).en}.`,
  }),
  'moment-form': (a: AboutField & { value: string; meant: string }) => ({
    zh: `${a.field.zh} 写的是“${a.value}”，日期和时间要写成“年-月-日T时:分”（北京时间，不带秒和时区）。请写成 ${a.meant}。`,
    en: `${a.field.en} is “${a.value}”; a date with its time is written year-month-dayThour:minute (Beijing time, no seconds, no offset). Please write ${a.meant}.`,
  }),
  'moment-no-time': (a: AboutField & { value: string }) => ({
    zh: `${a.field.zh} 写的是“${a.value}”，缺少钟点。请写成例如 ${a.value}T14:00；如果只知道日期，请改用 date 字段，不写 start 和 end。`,
    en: `${a.field.en} is “${a.value}”, without a time of day. Please write for example ${a.value}T14:00; if only the date is known, use the field date instead of start and end.`,
  }),
  'time-not-real': (a: AboutField & { value: string; clock: string; meant: string }) => ({
    zh: `${a.field.zh} 写的是“${a.value}”，没有 ${a.clock} 这个钟点。钟点从 00:00 到 23:59。请写真实的时间，例如 ${a.meant}。`,
    en: `${a.field.en} is “${a.value}”; there is no time of day ${a.clock}. Times go from 00:00 to 23:59. Please write a real time, for example ${a.meant}.`,
  }),
  'clock-form': (a: AboutField & { value: string; meant: string }) => ({
    zh: `${a.field.zh} 写的是“${a.value}”，钟点要写成“时:分”（24 小时制，北京时间）。请写成 ${a.meant}。`,
    en: `${a.field.en} is “${a.value}”; a time of day is written hour:minute (24 hours, Beijing time). Please write ${a.meant}.`,
  }),
  'month-form': (a: AboutField & { value: string }) => ({
    zh: `${a.field.zh} 写的是“${a.value}”，年月要写成“年-月”，月份从 01 到 12。请写成例如 2026-10。`,
    en: `${a.field.en} is “${a.value}”; a month is written year-month, from 01 to 12. Please write for example 2026-10.`,
  }),
  'end-before-start': (a: AboutField & { start: string; end: string }) => ({
    zh: `${a.field.zh} 写的是“${a.end}”，不晚于开始时间“${a.start}”。结束必须晚于开始。请核对并改正其中一个；结束时间未公布请写 unknown。`,
    en: `${a.field.en} is “${a.end}”, not later than the start “${a.start}”. An end must be later than its start. Please correct one of the two; if the end is not announced, write unknown.`,
  }),
  'last-before-first': (a: AboutField & { first: string; last: string }) => ({
    zh: `${a.field.zh} 写的是“${a.last}”，早于第一天“${a.first}”。最后一天不能早于第一天。请核对并改正其中一个。`,
    en: `${a.field.en} is “${a.last}”, before the first day “${a.first}”. The last day cannot be before the first. Please correct one of the two.`,
  }),
  'close-before-open': (a: AboutField & { open: string; close: string }) => ({
    zh: `${a.field.zh} 写的是“${a.close}”，不晚于开门时间“${a.open}”。关门必须晚于开门。请核对并改正其中一个。`,
    en: `${a.field.en} is “${a.close}”, not later than the opening “${a.open}”. Closing must be later than opening. Please correct one of the two.`,
  }),
  'last-entry': (a: AboutField & { value: string; open: string; close: string }) => ({
    zh: `${a.field.zh} 写的是“${a.value}”，不在开放时间“${a.open}”至“${a.close}”之内。最晚入场要在开放时间内。请改正。`,
    en: `${a.field.en} is “${a.value}”, outside the opening hours “${a.open}” to “${a.close}”. Last entry must be within them. Please correct it.`,
  }),
  'closed-outside': (a: AboutField & { value: string; first: string; last: string }) => ({
    zh: `${a.field.zh} 写的是“${a.value}”，不在“${a.first}”至“${a.last}”之内。闭馆日必须在展期内。请改正日期，或删去这一天。`,
    en: `${a.field.en} is “${a.value}”, outside “${a.first}” to “${a.last}”. A closed day must be within the run. Please correct the date or delete it.`,
  }),
  'doors-after-start': (a: AboutField & { doors: string; start: string }) => ({
    zh: `${a.field.zh} 写的是“${a.doors}”，晚于开始时间“${a.start}”。入场不能晚于开始。请核对并改正其中一个。`,
    en: `${a.field.en} is “${a.doors}”, after the start “${a.start}”. Doors cannot open after the start. Please correct one of the two.`,
  }),
  'registration-after-start': (a: AboutField & { closes: string; start: string }) => ({
    zh: `${a.field.zh} 写的是“${a.closes}”，晚于活动开始时间“${a.start}”。报名截止不能晚于活动开始。请核对并改正其中一个。`,
    en: `${a.field.en} is “${a.closes}”, after the event starts (“${a.start}”). Registration cannot close after the start. Please correct one of the two.`,
  }),
  'registration-order': (a: AboutField & { opens: string; closes: string }) => ({
    zh: `${a.field.zh} 写的是“${a.closes}”，不晚于报名开始时间“${a.opens}”。报名截止必须晚于报名开始。请核对并改正其中一个。`,
    en: `${a.field.en} is “${a.closes}”, not later than the opening of registration “${a.opens}”. It must close after it opens. Please correct one of the two.`,
  }),
}
