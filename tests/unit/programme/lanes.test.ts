import { describe, expect, it } from 'vitest'
import { cellsOf, inLanes } from '../../../lib/programme/lanes'

const slots = (name: string, start: number, end: number) => ({ name, start, end })
const names = (lanes: { name: string }[][]) =>
  lanes.map((lane) => lane.map(({ name }) => name).join(''))

describe('lanes', () => {
  it('hold what follows one upon the other in one', () => {
    expect(names(inLanes([slots('b', 20, 24), slots('a', 18, 20)]))).toEqual(['ab'])
  })

  it('are as many as overlap at once, and no more', () => {
    const items = [slots('a', 18, 22), slots('b', 20, 24), slots('c', 22, 26), slots('d', 23, 25)]
    expect(names(inLanes(items))).toEqual(['ac', 'b', 'd'])
  })

  it('are none without items', () => {
    expect(inLanes([])).toEqual([])
  })
})

describe('the cells of a lane', () => {
  const whole = { start: 16, end: 52 }
  const spans = (lane: ReturnType<typeof slots>[]) =>
    cellsOf(lane, whole).map(({ item, span }) => `${item?.name ?? '-'}${span}`)

  it('fill the whole width with gaps before, between and after', () => {
    expect(spans([slots('a', 18, 20), slots('b', 21, 50)])).toEqual(['-2', 'a2', '-1', 'b29', '-2'])
  })

  it('have no gap where nothing is left over', () => {
    expect(spans([slots('a', 16, 20), slots('b', 20, 52)])).toEqual(['a4', 'b32'])
  })
})
