import { describe, expect, it } from 'vitest'
import {
  allSeen,
  changedSince,
  has,
  merged,
  parsePlan,
  toggled,
} from '@/lib/programme/my-programme/plan'

describe('what is kept', () => {
  it('is read as it was written, and nothing else is', () => {
    expect(parsePlan('{"a":0,"b":3}')).toEqual({ a: 0, b: 3 })
    for (const text of [null, '', '{', 'null', '7', '"ab"', '["a"]', '{"a":"x"}'])
      expect(parsePlan(text), String(text)).toEqual({})
  })

  it('is put in and taken out, with the version that was seen', () => {
    const plan = toggled({ a: 1 }, 'b', 2)
    expect(plan).toEqual({ a: 1, b: 2 })
    expect(has(plan, 'b')).toBe(true)
    expect(toggled(plan, 'a', 5)).toEqual({ b: 2 })
    expect(has(plan, 'toString')).toBe(false)
  })

  it('keeps what was seen of it when the same items come by link', () => {
    expect(merged({ a: 1 }, { a: 4, b: 2 })).toEqual({ a: 1, b: 2 })
  })
})

describe('changes since the last visit', () => {
  it('are those of my items whose sequence rose', () => {
    expect(changedSince({ a: 0, b: 2, gone: 1 }, { a: 1, b: 2, c: 9 })).toEqual(['a'])
  })

  it('are over once they were shown; what is gone stays as it was', () => {
    expect(allSeen({ a: 0, gone: 1 }, { a: 1, c: 9 })).toEqual({ a: 1, gone: 1 })
  })
})
