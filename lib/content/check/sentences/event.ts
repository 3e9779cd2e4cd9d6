import type { Bilingual } from '../bilingual'
import type { About } from './parts'

/** Sentences about the cross-field rules of events. */
export const event = {
  'status-without-reason': (a: { status: string; file: string }) => ({
    zh: `status 写的是 ${a.status}，但没有告诉读者原因。请在 ${a.file} 的两行 --- 之间加上 status_reason: 和一句原因。`,
    en: `“status” is ${a.status}, but readers are not told why. Please add status_reason: with one sentence between the two lines --- of ${a.file}.`,
  }),
  'no-previous': (_: object) => ({
    zh: 'status 写的是 rescheduled（改期），但没有写原定时间。请加上 previous，写原来的时间。',
    en: '“status” is rescheduled, but the former time is not given. Please add previous with the former time.',
  }),
  'previous-equals-when': (a: About) => ({
    zh: `${a.field.zh} 与现在的 when 完全相同，等于没有改期。请在 previous 写原来的时间，在 when 写新的时间。`,
    en: `${a.field.en} is the same as the present “when”, so nothing was rescheduled. Please write the former time in previous and the new one in when.`,
  }),
  'moved-online-place': (a: About) => ({
    zh: `status 写的是 moved_online，${a.field.zh} 还写着原来的场馆。请写 place: online，原场馆写进 changes。`,
    en: `status is moved_online, but ${a.field.en} still names the former venue. Please write place: online, and name the former venue in changes.`,
  }),
  'no-online': (a: About & { value: string }) => ({
    zh: `${a.field.zh} 写的是 ${a.value}，但没有写怎样在线参加。请加上 online，至少写 access: open 或 access: registered。`,
    en: `${a.field.en} is ${a.value}, but how to take part online is not given. Please add online, at least with access: open or access: registered.`,
  }),
  'no-way-to-register': (a: About & { value: string }) => ({
    zh: `${a.field.zh} 写的是 ${a.value}（必须报名），但没有写到哪里报名。请在 registration 里加上 url（报名网址）或 contact（报名联系方式）。`,
    en: `${a.field.en} is ${a.value}, but where to register is not given. Please add url or contact to registration.`,
  }),
  'change-not-counted': (a: About & { status: string }) => ({
    zh: `${a.field.zh} 写的是 0，但 status 已是 ${a.status}。时间、地点或状态每改一次，sequence 要加 1。请写 1，并在 changes 里记下改了什么。`,
    en: `${a.field.en} is 0, but “status” is ${a.status}. Each change of time, place or status adds 1 to sequence. Please write 1 and record the change in changes.`,
  }),
  'change-not-recorded': (a: About & { value: number }) => ({
    zh: `${a.field.zh} 写的是 ${a.value}，但 changes 里没有变更记录。请在 changes 里记下日期和改了什么。`,
    en: `${a.field.en} is ${a.value}, but changes is empty. Please record in changes the date and what was changed.`,
  }),
  'private-phone': (a: { part: Bilingual; value: string }) => ({
    zh: `${a.part.zh}里有手机号码“${a.value}”，像是个人电话。网站不公布个人电话。请改用单位的办公电话，或删去。`,
    en: `${a.part.en} has the mobile number “${a.value}”, which looks private. The site publishes no private numbers. Please use the office number of the organisation, or delete it.`,
  }),
}
