import readQr from 'jsqr'
import type { QrLine } from '@/components/ui/qr-line'

const scale = 4

/** What a QR code drawn as a dashed line says, read by another library than the one that wrote it. */
export function readLine({ dashes, size }: Pick<QrLine, 'dashes' | 'size'>): string | undefined {
  const modules = dashes
    .split(' ')
    .flatMap((length, place) => Array<boolean>(Number(length)).fill(place % 2 === 0))
  const side = size * scale
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255)
  for (let y = 0; y < side; y++) {
    const row = Math.floor(y / scale)
    for (let x = 0; x < side; x++) {
      const column = Math.floor(x / scale)
      const along = row % 2 === 0 ? column : size - 1 - column
      if (modules[row * (size + 1) + along]) pixels.set([0, 0, 0], (y * side + x) * 4)
    }
  }
  return readQr(pixels, side, side)?.data
}
