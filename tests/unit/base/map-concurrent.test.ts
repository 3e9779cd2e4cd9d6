import { expect, it } from 'vitest'
import { mapConcurrent } from '../../../lib/base/map-concurrent'

it('gives the results in the order of the items, whichever is ready first', async () => {
  const items = Array.from({ length: 40 }, (_, index) => index)
  const work = async (item: number) => {
    if (item % 3 === 0) await new Promise((resolve) => setTimeout(resolve, 5))
    return item * 2
  }
  expect(await mapConcurrent(items, work)).toEqual(items.map((item) => item * 2))
})

it('fails when one of them fails', async () => {
  const work = (item: number) =>
    item === 3 ? Promise.reject(new Error('three')) : Promise.resolve()
  await expect(mapConcurrent([1, 2, 3, 4], work)).rejects.toThrow('three')
})
