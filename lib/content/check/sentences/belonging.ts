import { type About, didYouMean } from './parts'

/** Sentences about events that belong to others or to a hall. */
export const belonging = {
  'no-such-hall': (a: About & { value: string; venues: readonly string[]; meant?: string }) => {
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
  'parent-loop': (a: About & { way: readonly string[] }) => ({
    zh: `${a.field.zh} 绕了一圈：${a.way.join(' → ')}。上级活动不能又是自己的下级。请改正其中一个活动的 parent，或删去它。`,
    en: `${a.field.en} leads in a circle: ${a.way.join(' → ')}. An event cannot be part of its own part. Please correct “parent” in one of them, or delete it.`,
  }),
}
