/** A closed ring of points. */
type Ring = [number, number][]

const tokens = /[a-zA-Z]|-?(?:\d*\.\d+|\d+)/g

/**
 * The rings of an SVG path of lines and half circles: M, L, l, H, h, V, v, z, and a as an arc of
 * half a circle, which is all that the flags are drawn with. Anything else throws.
 */
function ringsOf(path: string): Ring[] {
  const parts = path.match(tokens) ?? []
  const rings: Ring[] = []
  let [x, y, at, command] = [0, 0, 0, '']
  const number = () => Number(parts[at++])
  const to = (newX: number, newY: number) => {
    x = newX
    y = newY
    rings.at(-1)?.push([x, y])
  }
  const halfCircle = () => {
    const [radius, , , , sweep, dx, dy] = Array.from({ length: 7 }, number)
    if (Math.hypot(dx ?? 0, dy ?? 0) !== 2 * (radius ?? 0)) throw new Error(`Not half: ${path}`)
    const [centreX, centreY] = [x + (dx ?? 0) / 2, y + (dy ?? 0) / 2]
    const start = Math.atan2(y - centreY, x - centreX)
    const turn = (sweep === 1 ? Math.PI : -Math.PI) / 24
    for (let step = 1; step <= 24; step++)
      rings
        .at(-1)
        ?.push([
          centreX + (radius ?? 0) * Math.cos(start + step * turn),
          centreY + (radius ?? 0) * Math.sin(start + step * turn),
        ])
    x += dx ?? 0
    y += dy ?? 0
  }
  const moves = new Map<string, () => void>([
    [
      'M',
      () => {
        rings.push([])
        to(number(), number())
        command = 'L'
      },
    ],
    ['L', () => to(number(), number())],
    ['l', () => to(x + number(), y + number())],
    ['H', () => to(number(), y)],
    ['h', () => to(x + number(), y)],
    ['V', () => to(x, number())],
    ['v', () => to(x, y + number())],
    ['a', halfCircle],
    [
      'z',
      () => {
        const [first = [0, 0]] = rings.at(-1) ?? []
        x = first[0]
        y = first[1]
      },
    ],
  ])
  while (at < parts.length) {
    const token = parts[at] ?? ''
    if (/[a-zA-Z]/.test(token)) {
      command = token
      at++
    }
    const move = moves.get(command)
    if (move === undefined) throw new Error(`${command} in ${path}`)
    move()
  }
  return rings
}

/** How often a ring runs round a point, with the sense of its turning. */
function winding(ring: Ring, x: number, y: number): number {
  return ring.reduce((turns, [ax, ay], place) => {
    const [bx, by] = ring[(place + 1) % ring.length] ?? [0, 0]
    const side = (bx - ax) * (y - ay) - (x - ax) * (by - ay)
    if (ay <= y && by > y && side > 0) return turns + 1
    return ay > y && by <= y && side < 0 ? turns - 1 : turns
  }, 0)
}

/** Whether a path covers a point; the rule is SVG's own, nonzero. */
export const covers = (path: string, x: number, y: number): boolean =>
  ringsOf(path).reduce((turns, ring) => turns + winding(ring, x, y), 0) !== 0

/** The colour that is seen at a point, or `none` outside the flag. */
export const colourAt = (
  areas: readonly (readonly [string, string])[],
  x: number,
  y: number,
): string => areas.findLast(([, path]) => covers(path, x, y))?.[0] ?? 'none'
