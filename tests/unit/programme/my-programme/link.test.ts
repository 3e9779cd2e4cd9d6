import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shareCode } from '@/lib/model/event/stable-ids'
import { idsOf, type ProgrammeData } from '@/lib/programme/my-programme/data'
import { codesIn, fragmentOf } from '@/lib/programme/my-programme/link'

const ids = Array.from({ length: 80 }, (_, index) => `sample-event-${index}`)

const data: ProgrammeData = {
  events: Object.fromEntries(ids.map((id) => [id, [shareCode(id), 0, []]])),
  dateless: [],
  elsewhere: {},
  off: [],
  venues: [],
}

const codesOf = (some: readonly string[]) => some.map((id) => data.events[id]?.[0] ?? '')

describe('J14.1 a plan by link', () => {
  it('comes back as it was sent, for 10,000 random plans', () => {
    expect(new Set(codesOf(ids)).size).toBe(ids.length)
    fc.assert(
      fc.property(fc.shuffledSubarray(ids), (some) => {
        const codes = codesIn(fragmentOf(codesOf(some)))
        expect(idsOf(data, codes ?? [])).toEqual({ ids: some, unknown: [] })
      }),
      { numRuns: 10_000, seed: 14 },
    )
  })

  it('is at most 300 characters for 40 items, with an address of 60', () => {
    const address = `https://${'week'.repeat(6)}.example/en/2030/my-programme/`
    expect(address.length).toBeGreaterThan(60)
    const link = address + fragmentOf(codesOf(ids.slice(0, 40)))
    expect(link.length).toBeLessThanOrEqual(300)
  })

  it('lists codes that stand for nothing here, and damaged ones', () => {
    const [known = ''] = codesOf(ids)
    const codes = codesIn(`#p=${known}ZZZZZ12`) ?? []
    expect(idsOf(data, codes)).toEqual({ ids: ['sample-event-0'], unknown: ['ZZZZZ', '12'] })
  })

  it('is read in either case, once, and up to what another program put behind it', () => {
    const [known = ''] = codesOf(ids)
    expect(codesIn(`#p=${known.toLowerCase()}${known}&from=chat`)).toEqual([known])
  })

  it('is told from other fragments', () => {
    expect(codesIn('')).toBeUndefined()
    expect(codesIn('#content')).toBeUndefined()
    expect(codesIn('#p=')).toEqual([])
  })
})
