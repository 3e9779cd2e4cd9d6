import { deflateSync } from 'node:zlib'

/** Pixels of a picture without transparency, four bytes each. */
export interface Pixels {
  width: number
  height: number
  pixels: Uint8Array
}

const most = 256

/** CRC-32 of a chunk (PNG specification, annex D); `zlib` has it only in later releases of Node.js. */
const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? 0xedb88320 ^ (crc >>> 1) : crc >>> 1
  return crc
})

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) crc = (crcTable[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8)
  return (crc ^ 0xffffffff) >>> 0
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const whole = Buffer.alloc(body.length + 8)
  whole.writeUInt32BE(data.length, 0)
  body.copy(whole, 4)
  whole.writeUInt32BE(crc32(body), body.length + 4)
  return whole
}

/** Whether a pixel begins a run of its colour; most do not, and need no look into a table. */
const beginsRun = (colours: Uint32Array, pixel: number) =>
  pixel === 0 || colours[pixel] !== colours[pixel - 1]

/** The most frequent colours by their runs, 24 bits each; ties in the order of the colours. */
function palette(colours: Uint32Array): number[] {
  const counts = new Map<number, number>()
  for (let pixel = 0; pixel < colours.length; pixel++) {
    if (!beginsRun(colours, pixel)) continue
    const colour = colours[pixel] ?? 0
    counts.set(colour, (counts.get(colour) ?? 0) + 1)
  }
  return [...counts]
    .sort(([a, many], [b, few]) => few - many || a - b)
    .slice(0, most)
    .map(([colour]) => colour)
}

const channels = (colour: number) => [colour >> 16, (colour >> 8) & 255, colour & 255] as const

function nearest(colour: number, among: readonly number[]): number {
  const [red, green, blue] = channels(colour)
  let chosen = 0
  let least = Number.POSITIVE_INFINITY
  for (const [index, each] of among.entries()) {
    const [r, g, b] = channels(each)
    const distance = (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2
    if (distance >= least) continue
    least = distance
    chosen = index
  }
  return chosen
}

/** Rows of colour numbers, each behind a zero: no filter, which suits flat colour best. */
function rows(colours: Uint32Array, width: number, among: readonly number[]): Buffer {
  const numbers = new Map(among.map((colour, index) => [colour, index]))
  const data = Buffer.alloc(colours.length + colours.length / width)
  let place = 0
  let number = 0
  for (let pixel = 0; pixel < colours.length; pixel++) {
    if (pixel % width === 0) place++
    if (beginsRun(colours, pixel)) {
      const colour = colours[pixel] ?? 0
      number = numbers.get(colour) ?? nearest(colour, among)
      numbers.set(colour, number)
    }
    data[place++] = number
  }
  return data
}

/** Colours of 24 bits, without the transparency that no card has. */
function coloursOf(pixels: Uint8Array): Uint32Array {
  const view = new DataView(pixels.buffer, pixels.byteOffset, pixels.byteLength)
  const colours = new Uint32Array(pixels.length / 4)
  for (let pixel = 0; pixel < colours.length; pixel++)
    colours[pixel] = view.getUint32(pixel * 4) >>> 8
  return colours
}

/** A PNG with a palette, a third of the size of one in full colour: cards have few colours. */
export function palettePng({ width, height, pixels }: Pixels): Buffer {
  const colours = coloursOf(pixels)
  const among = palette(colours)
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 3, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('PLTE', Uint8Array.from(among.flatMap(channels))),
    chunk('IDAT', deflateSync(rows(colours, width, among))),
    chunk('IEND', new Uint8Array()),
  ])
}
