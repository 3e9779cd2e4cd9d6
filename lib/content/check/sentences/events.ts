import { type AboutField, didYouMean } from '../phrases'

/** Sentences about events: fields that depend on each other, halls and umbrella events. */
export const events = {
  'status-without-reason': (a: { status: string; file: string }) => ({
    zh: `status 写的是 ${a.status}，但没有告诉读者原因。请在 ${a.file} 的两行 --- 之间加上 status_reason: 和一句原因。`,
    en: `“status” is ${a.status}, but readers are not told why. Please add status_reason: with one sentence between the two lines --- of ${a.file}.`,
  }),
  'no-previous': (_: object) => ({
    zh: 'status 写的是 rescheduled（改期），但没有写原定时间。请加上 previous，写原来的时间。',
    en: '“status” is rescheduled, but the former time is not given. Please add previous with the former time.',
  }),
  'previous-equals-when': (a: AboutField) => ({
    zh: `${a.field.zh} 与现在的 when 完全相同，等于没有改期。请在 previous 写原来的时间，在 when 写新的时间。`,
    en: `${a.field.en} is the same as the present “when”, so nothing was rescheduled. Please write the former time in previous and the new one in when.`,
  }),
  'moved-online-place': (a: AboutField) => ({
    zh: `status 写的是 moved_online，${a.field.zh} 还写着原来的场馆。请写 place: online，原场馆写进 changes。`,
    en: `status is moved_online, but ${a.field.en} still names the former venue. Please write place: online, and name the former venue in changes.`,
  }),
  'no-online': (a: AboutField & { value: string }) => ({
    zh: `${a.field.zh} 写的是 ${a.value}，但没有写怎样在线参加。请加上 online，至少写 access: open 或 access: registered。`,
    en: `${a.field.en} is ${a.value}, but how to take part online is not given. Please add online, at least with access: open or access: registered.`,
  }),
  'no-way-to-register': (a: AboutField & { value: string }) => ({
    zh: `${a.field.zh} 写的是 ${a.value}（必须报名），但没有写到哪里报名。请在 registration 里加上 url（报名网址）或 contact（报名联系方式）。`,
    en: `${a.field.en} is ${a.value}, but where to register is not given. Please add url or contact to registration.`,
  }),
  'places-undated': (a: AboutField) => ({
    zh: `${a.field.zh} 写了剩余名额，但没有写是何时的情况。请在 registration 里加上 as_of（如 2026-09-01T09:00）。`,
    en: `${a.field.en} says how many places are left, but not when that was. Please add as_of to registration (for example 2026-09-01T09:00).`,
  }),
  'places-over-limit': (a: AboutField & { left: number; limit: number }) => ({
    zh: `${a.field.zh} 写的是 ${a.left}，多于名额总数 limit（${a.limit}）。请核对并改正其中一个。`,
    en: `${a.field.en} is ${a.left}, more than the number of places, limit (${a.limit}). Please correct one of the two.`,
  }),
  'age-order': (a: AboutField & { min: number; max: number }) => ({
    zh: `${a.field.zh} 写的是 ${a.min}，大于 max 的 ${a.max}。请在 min 写较小的年龄，在 max 写较大的。`,
    en: `${a.field.en} is ${a.min}, more than max with ${a.max}. Please write the lower age into min and the higher one into max.`,
  }),
  'join-order': (a: AboutField & { from: string; until: string }) => ({
    zh: `${a.field.zh} 写的是 ${a.until}，不晚于 show_from 的 ${a.from}，链接永远不会显示。请改正其中一个时间。`,
    en: `${a.field.en} is ${a.until}, not later than show_from with ${a.from}, so that the link is never shown. Please correct one of the two.`,
  }),
  'change-not-counted': (a: AboutField & { status: string }) => ({
    zh: `${a.field.zh} 写的是 0，但 status 已是 ${a.status}。时间、地点或状态每改一次，sequence 要加 1。请写 1，并在 changes 里记下改了什么。`,
    en: `${a.field.en} is 0, but “status” is ${a.status}. Each change of time, place or status adds 1 to sequence. Please write 1 and record the change in changes.`,
  }),
  'change-not-recorded': (a: AboutField & { value: number }) => ({
    zh: `${a.field.zh} 写的是 ${a.value}，但 changes 里没有变更记录。请在 changes 里记下日期和改了什么。`,
    en: `${a.field.en} is ${a.value}, but changes is empty. Please record in changes the date and what was changed.`,
  }),
  'no-such-hall': (
    a: AboutField & { value: string; venues: readonly string[]; meant?: string },
  ) => {
    const none = a.venues.length === 0
    const where = a.venues.map((id) => `venues/${id}.yaml`).join('、')
    const zh = none ? 'place 没有写场馆' : `${where} 的 halls 里没有这个编号`
    const en = none
      ? '“place” names no venue'
      : `halls of ${where.replaceAll('、', ', ')} has no such id`
    return {
      zh: `${a.field.zh} 写的是“${a.value}”，但 ${zh}。${didYouMean(a.meant).zh}请写场馆文件里已有的展厅编号，或先在场馆文件里加上它；展厅不详就删去这一行。`,
      en: `${a.field.en} is “${a.value}”, but ${en}.${didYouMean(a.meant).en} Please write the id of a hall in the file of the venue, or add it there first; delete the line if the hall is not known.`,
    }
  },
  'parent-loop': (a: AboutField & { way: readonly string[] }) => ({
    zh: `${a.field.zh} 绕了一圈：${a.way.join(' → ')}。上级活动不能又是自己的下级。请改正其中一个活动的 parent，或删去它。`,
    en: `${a.field.en} leads in a circle: ${a.way.join(' → ')}. An event cannot be part of its own part. Please correct “parent” in one of them, or delete it.`,
  }),
}
