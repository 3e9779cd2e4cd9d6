import type { Lane } from '../schema/page'

/** A place on one side of the schematic, in percent of its height. */
export interface Stop {
  key: string
  name: Lane['from']
  y: number
}

/** A straight line between two places, and where its number stands; in percent of width and height. */
export interface DrawnLane {
  lane: Lane
  from: number
  to: number
  number: { x: number; y: number }
}

/** Where along a line its number may stand, the best place first. */
const shares = [0.5, 0.25, 0.75, 0.15, 0.85, 0.35, 0.65] as const

/** Numbers nearer to each other than this, in percent, would cover each other on a phone. */
const apart = { x: 16, y: 11 }

/** A number keeps this far from other lines, in percent of the height: it stands on no crossing. */
const clearOfLines = 5

const stopsOf = (names: readonly Lane['from'][]): Stop[] => {
  const unique = [...new Map(names.map((name) => [name.zh, name])).values()]
  return unique.map((name, place) => ({
    key: name.zh,
    name,
    y: ((place + 0.5) / unique.length) * 100,
  }))
}

const round = (value: number) => Math.round(value * 10) / 10

/**
 * Lines as a schematic: places at home on the left, the others on the right, each evenly spaced in
 * the order of the content. It has no scale and says nothing of where places lie.
 */
export function drawLanes(lanes: readonly Lane[]): {
  left: Stop[]
  right: Stop[]
  lines: DrawnLane[]
} {
  const left = stopsOf(lanes.map(({ from }) => from))
  const right = stopsOf(lanes.map(({ to }) => to))
  const heightOf = (stops: readonly Stop[], name: Lane['from']) =>
    stops.find(({ key }) => key === name.zh)?.y ?? 0
  const ends = lanes.map((lane) => ({
    lane,
    from: heightOf(left, lane.from),
    to: heightOf(right, lane.to),
  }))
  const heightAt = ({ from, to }: { from: number; to: number }, share: number) =>
    from + share * (to - from)
  const lines: DrawnLane[] = []
  for (const line of ends) {
    const at = (share: number) => ({ x: share * 100, y: round(heightAt(line, share)) })
    const isClear = (share: number) =>
      ends.every(
        (other) =>
          other === line ||
          Math.abs(heightAt(other, share) - heightAt(line, share)) >= clearOfLines,
      )
    const isFree = (share: number) =>
      lines.every(
        ({ number }) =>
          Math.abs(number.x - at(share).x) >= apart.x ||
          Math.abs(number.y - at(share).y) >= apart.y,
      )
    const share = shares.find((each) => isClear(each) && isFree(each)) ?? 0.5
    lines.push({
      lane: line.lane,
      from: round(line.from),
      to: round(line.to),
      number: at(share),
    })
  }
  return { left, right, lines }
}
