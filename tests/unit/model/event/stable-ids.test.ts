import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { eventNumber, numberedIds, shareCode } from '@/lib/model/event/stable-ids'
import { eventEntry } from '../../../support/event-entry'
import { sampleWhen } from '../../../support/event-samples'

/** Crockford's base 32, read as his text says: either case, O as 0, I and L as 1. */
function numberOf(code: string): number {
  const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
  const read = code.toUpperCase().replaceAll('O', '0').replaceAll(/[IL]/g, '1')
  return [...read].reduce((sum, letter) => sum * 32 + alphabet.indexOf(letter), 0)
}

const ids = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)?$/)

describe('the number of an event', () => {
  it('never changes', () => {
    expect(eventNumber('sample-opening')).toBe(33115764)
    expect(shareCode('sample-opening')).toBe('ZJKKM')
  })

  it('is a whole number from 1 to 2^25 − 1', () => {
    fc.assert(
      fc.property(ids, (id) => {
        const number = eventNumber(id)
        return Number.isInteger(number) && number >= 1 && number < 2 ** 25
      }),
    )
  })

  it('is the same in five letters, in either case', () => {
    fc.assert(
      fc.property(ids, (id) => {
        const code = shareCode(id)
        expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{5}$/)
        expect(numberOf(code.toLowerCase())).toBe(eventNumber(id))
      }),
    )
  })
})

describe('what bears a number', () => {
  it('is an event, each session, and each open day of a long run', () => {
    const idsOf = (name: Parameters<typeof sampleWhen>[0]) =>
      numberedIds(eventEntry({ id: 'sample-event', when: sampleWhen(name) }).facts)
    expect(idsOf('timed')).toEqual(['sample-event'])
    expect(idsOf('tba')).toEqual(['sample-event'])
    expect(idsOf('occurrences')).toEqual([
      'sample-event',
      'sample-event.late',
      'sample-event.early',
    ])
    expect(idsOf('run')).toEqual([
      'sample-event',
      ...['20', '21', '23', '24', '25', '26', '27'].map((day) => `sample-event.2026-09-${day}`),
    ])
  })
})
