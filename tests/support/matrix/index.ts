import { describe, expect, it } from 'vitest'
import { locales } from '../../../lib/language/locales'
import { statuses } from '../../../lib/model/schema/when'
import { type Edition, readEvents } from './edition'
import { outputs } from './outputs'

/**
 * Every output says the same of every event (T15). Each output lists
 * where it disagrees with the table.
 *
 * @param combinations how many pairs of a status and a shape of a date the edition has
 */
export function statusMatrix(edition: Edition, combinations: number) {
  const events = readEvents(edition)

  describe('status × shape × output (J12.3)', () => {
    it('tries every status, in every shape that the edition has', () => {
      const pairs = new Set(events.map(({ facts, shape }) => `${facts.status} ${shape}`))
      expect(new Set(events.map(({ facts }) => facts.status)).size).toBe(statuses.length)
      expect(pairs.size).toBe(combinations)
    })

    describe.each(locales)('in %s', (locale) => {
      it.each(Object.entries(outputs))('%s', (_name, read) => {
        const disagreements = read({ edition, events, locale })
        expect(disagreements.tried).toBeGreaterThanOrEqual(events.length / 2)
        expect(disagreements.found).toEqual([])
      })
    })
  })
}
