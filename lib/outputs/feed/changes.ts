import { dayOf, withOffset } from '../../base/zone'
import { events, site } from '../../content'
import { type Locale, languageTags } from '../../language/locales'
import { translator } from '../../language/translator'
import { type Change, changesOf } from '../../model/event/changes'
import { inLanguage, paths } from '../../pages/paths'
import { changes } from '../../pages/programme'
import { absolute } from '../../pages/settings'
import { atomFeed } from './atom'
import type { FeedEntry } from './feed'
import { feedTag } from './tag'

/** The record knows the day; where the item was last changed on that day, it knows the time too. */
const lastTouched = ({ date, entry }: Change) =>
  withOffset(dayOf(entry.facts.updated) === date ? entry.facts.updated : date)

function feedEntry(locale: Locale, change: Change): FeedEntry {
  const t = translator(locale)
  const { entry, kind, what, reason, date } = change
  const label = t(`changes.kind.${kind}`)
  const why = reason === undefined ? [] : [t('changes.reason', { reason: reason[locale] })]
  return {
    id: feedTag(date, locale, change.id),
    title: t('changes.entry', { kind: label, title: entry.words.title }),
    lang: languageTags[entry.wordsLocale],
    published: withOffset(date),
    updated: lastTouched(change),
    url: absolute(inLanguage(locale, paths.event(entry.facts.edition, entry.id))),
    categories: [{ term: kind, label }],
    summary: [what[locale], ...why].join(' '),
  }
}

/** What has changed in a programme, for feed readers. */
export function changesFeed(locale: Locale, year: number): string {
  const page = changes.info(locale, year)
  const entries = changesOf(events(locale, year)).map((change) => feedEntry(locale, change))
  const times = entries.map(({ updated }) => updated).sort()
  return atomFeed({
    id: feedTag(String(year), locale, 'changes'),
    lang: languageTags[locale],
    title: `${page.title} · ${site().name[locale]}`,
    subtitle: page.description,
    author: site().name[locale],
    updated: times.at(-1) ?? withOffset(page.updated),
    self: absolute(inLanguage(locale, paths.changesFeed(year))),
    page: absolute(inLanguage(locale, paths.changes(year))),
    entries,
  })
}
