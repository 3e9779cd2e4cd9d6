import { join } from 'node:path'
import { type Kind, kinds } from '../model/schema'
import { factsIn, foldersOf } from './read-facts'
import { standingOf } from './standing'

/** An item that is published but for its time: it waits, or it is over. */
export interface HeldBack {
  /** `news/an-article` */
  item: string
  waits: boolean
  /** The moment that decides, Beijing time. */
  moment: string
}

function heldBackOfKind(root: string, kind: Kind, now: string | undefined): HeldBack[] {
  return foldersOf(root, kind).flatMap((id) => {
    const { publication = 'draft', ...times } = factsIn(join(root, kind.folder, id, kind.file))
    if (publication !== 'published') return []
    const standing = standingOf({ publication, ...times }, now)
    if (standing === 'published') return []
    const waits = standing === 'hidden'
    const moment = String(waits ? times.publish_at : times.expire_at)
    return [{ item: `${kind.folder}/${id}`, waits, moment }]
  })
}

/** What a site built for a moment leaves out, of the kinds that may have a time. */
export const heldBack = (root: string, now: string | undefined): HeldBack[] =>
  Object.values<Kind>(kinds)
    .filter(({ facts }) => 'publish_at' in facts.shape)
    .flatMap((kind) => heldBackOfKind(root, kind, now))

const words = {
  waits: { zh: '发布', en: 'published' },
  over: { zh: '撤下', en: 'over' },
}

const each = ({ item, waits, moment }: HeldBack, language: 'zh' | 'en') => {
  const word = words[waits ? 'waits' : 'over'][language]
  return language === 'zh' ? `${item}（${moment} ${word}）` : `${item} (${word} at ${moment})`
}

/** One line that says what was left out and why, Chinese first. */
export function heldBackText(items: readonly HeldBack[], now: string | undefined): string {
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
