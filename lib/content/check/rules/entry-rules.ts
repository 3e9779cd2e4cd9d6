import { differenceInCalendarDays } from 'date-fns'
import { venueTime } from '../../../base/zone'
import { factsOf, type Item, type ItemRule } from '../model'
import { problem } from '../problem'

/** Days before the end of an entry rule from which its text is asked for anew. */
const notice = 60

const rulesOf = (item: Item) => (factsOf('page', item) ?? factsOf('news', item))?.entry_rules ?? []

/**
 * Entry rules that texts state still hold, for sixty days more.
 *
 * @param today day of the check, such as `2026-11-30`; a build knows none, and then nothing is said
 */
export const entryRulesHold =
  (today: string | undefined): ItemRule =>
  (item) => {
    const { facts } = item
    if (facts === undefined || today === undefined) return []
    return rulesOf(item).flatMap(({ id, valid_until: until }, place) => {
      const days = differenceInCalendarDays(venueTime(until), venueTime(today))
      if (days > notice) return []
      const path = ['entry_rules', place, 'valid_until']
      const at = facts.at(path)
      return days < 0
        ? [problem(at, path, 'entry-rule-ended', { id, until })]
        : [problem(at, path, 'entry-rule-ends', { id, until, days })]
    })
  }
