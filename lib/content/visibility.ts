import { publishNow } from './settings'

/** The fields that decide whether readers see an item; moments are local to Beijing. */
export interface PublicationFields {
  publication: string
  publish_at?: string
  expire_at?: string
}

export type Visibility = 'published' | 'withdrawn' | 'hidden'

/**
 * Whether an item is on the site that is built for the moment `now`. A build reads no clock, so
 * without a moment an item that waits for its time is hidden, and one that has an end is over.
 */
export function visibilityAt(
  { publication, publish_at, expire_at }: PublicationFields,
  now: string | undefined = publishNow,
): Visibility {
  if (publication === 'withdrawn') return 'withdrawn'
  if (publication !== 'published') return 'hidden'
  const isPast = (moment: string) => now !== undefined && moment <= now
  if (publish_at !== undefined && !isPast(publish_at)) return 'hidden'
  const isOver = expire_at !== undefined && (now === undefined || isPast(expire_at))
  return isOver ? 'withdrawn' : 'published'
}

/** The facts with the last change that readers saw: an item also changes when it appears and when it goes. */
export function withLastChange<Facts extends { updated: string } & PublicationFields>(
  facts: Facts,
  now: string = publishNow ?? '',
): Facts {
  const moments = [facts.publish_at, facts.expire_at].filter((moment) => moment !== undefined)
  const past = moments.filter((moment) => moment <= now)
  const updated = [facts.updated, ...past].sort().at(-1) ?? facts.updated
  return { ...facts, updated }
}
