/** A span of slots: from `start`, included, to `end`, not included. */
export interface Slots {
  start: number
  end: number
}

/** A stretch of a table row: an item over its slots, or nothing. */
export interface Cell<Item> {
  item: Item | undefined
  span: number
}

/** Puts items in as few lanes as they need, so that in one lane no two overlap. */
export function inLanes<Item extends Slots>(items: readonly Item[]): Item[][] {
  const lanes: Item[][] = []
  for (const item of items.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const free = lanes.find((lane) => (lane.at(-1)?.end ?? 0) <= item.start)
    if (free === undefined) lanes.push([item])
    else free.push(item)
  }
  return lanes
}

/** A lane as the cells of a table row that fill the whole width, gaps included. */
export function cellsOf<Item extends Slots>(lane: readonly Item[], whole: Slots): Cell<Item>[] {
  const gap = (from: number, to: number): Cell<Item>[] =>
    to > from ? [{ item: undefined, span: to - from }] : []
  const cells = lane.flatMap((item, place) => [
    ...gap(lane[place - 1]?.end ?? whole.start, item.start),
    { item, span: item.end - item.start },
  ])
  return [...cells, ...gap(lane.at(-1)?.end ?? whole.start, whole.end)]
}
