/** Properties by which a program would read a subscription again; a copy has nothing to re-read. */
const subscriptionOnly = /^(SOURCE|REFRESH-INTERVAL|X-PUBLISHED-TTL)[;:]/

const isOf = (ids: ReadonlySet<string>) => (component: string) => {
  const unfolded = component.replace(/\r?\n[ \t]/g, '')
  const [, id = ''] = /^UID:([^.@\r\n]+)/m.exec(unfolded) ?? []
  return ids.has(id)
}

/** Joins lines that belong together (RFC 5545, 3.1), so that no part of a property is left behind. */
const properties = (text: string) => text.split(/\r\n(?![ \t])/)

/**
 * The chosen events of a published calendar: their entries stay byte for byte as they were, so that
 * UID, SEQUENCE and STATUS are the same as in the subscription.
 *
 * @param published a calendar file as RFC 5545 text
 */
export function calendarCopy(published: string, ids: ReadonlySet<string>): string {
  const entries = published.match(/BEGIN:VEVENT\r\n[\s\S]*?END:VEVENT\r\n/g) ?? []
  const [head = ''] = published.split(/BEGIN:VEVENT\r\n|END:VCALENDAR\r\n/)
  const kept = properties(head).filter((line) => !subscriptionOnly.test(line))
  return `${kept.join('\r\n')}${entries.filter(isOf(ids)).join('')}END:VCALENDAR\r\n`
}
