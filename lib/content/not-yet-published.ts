import { type Kind, kinds } from '../model/schema'
import type { Content } from './check/model'
import { isGroup } from './check/path'
import { folderOf } from './read/valid-items'
import { type PublicationFields, visibilityAt } from './visibility'

/** An item that is published but for its time: it waits for its moment, or its moment is over. */
export interface NotYetPublished {
  /** `news/an-article` */
  item: string
  waits: boolean
  /** The moment that decides, Beijing time. */
  moment: string
}

/** What a site built for a moment leaves out, of the kinds that may have a time. */
export const notYetPublished = (content: Content, now: string | undefined): NotYetPublished[] =>
  content.items
    .filter(({ kind }) => 'publish_at' in (kinds[kind] as Kind).facts.shape)
    .flatMap((item) => {
      const times = (isGroup(item.facts?.data) ? item.facts.data : {}) as Partial<PublicationFields>
      if (times.publication !== 'published') return []
      const visibility = visibilityAt({ ...times, publication: 'published' }, now)
      if (visibility === 'published') return []
      const waits = visibility === 'hidden'
      const moment = String(waits ? times.publish_at : times.expire_at)
      return [{ item: folderOf(content, item), waits, moment }]
    })
    .sort((a, b) => (a.item < b.item ? -1 : 1))

const words = {
  waits: { zh: '发布', en: 'published' },
  over: { zh: '撤下', en: 'over' },
}

const each = ({ item, waits, moment }: NotYetPublished, language: 'zh' | 'en') => {
  const word = words[waits ? 'waits' : 'over'][language]
  return language === 'zh' ? `${item}（${moment} ${word}）` : `${item} (${word} at ${moment})`
}

/** One line that names what was left out and why, Chinese first. */
export function notYetPublishedText(
  items: readonly NotYetPublished[],
  now: string | undefined,
): string {
  const [zh, en] = (['zh', 'en'] as const).map((language) =>
    items.map((item) => each(item, language)).join(language === 'zh' ? '、' : ', '),
  )
  const when =
    now === undefined
      ? {
          zh: '没有设 PUBLISH_NOW，凡定时的都',
          en: 'PUBLISH_NOW is not set, so nothing with a time is in',
        }
      : { zh: `按 PUBLISH_NOW=${now}，下列内容`, en: `By PUBLISH_NOW=${now}, not in` }
  return `${when.zh}不上网：${zh}。 / ${when.en}: ${en}.`
}
