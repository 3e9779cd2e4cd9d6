/** How Exif data begin: byte order and the number 42 (TIFF 6.0, section 2). */
const beginnings = [
  { mark: 'II*\0', isLittle: true },
  { mark: 'MM\0*', isLittle: false },
]

/** Tag that points to the position (Exif 2.32, 4.6.3). */
const gpsTag = 0x8825
const entryBytes = 12

function hasGpsTag(exif: Uint8Array, isLittle: boolean): boolean {
  const view = new DataView(exif.buffer, exif.byteOffset, exif.byteLength)
  const holds = (at: number, bytes: number) => at + bytes <= view.byteLength
  if (!holds(4, 4)) return false
  const directory = view.getUint32(4, isLittle)
  if (!holds(directory, 2)) return false
  const entries = view.getUint16(directory, isLittle)
  for (let entry = 0; entry < entries; entry++) {
    const at = directory + 2 + entry * entryBytes
    if (!holds(at, entryBytes)) return false
    if (view.getUint16(at, isLittle) === gpsTag) return true
  }
  return false
}

/** Returns whether a picture of any kind has the position where it was taken, in Exif or in XMP. */
export function hasLocation(picture: Uint8Array): boolean {
  const bytes = Buffer.from(picture.buffer, picture.byteOffset, picture.byteLength)
  if (bytes.includes('GPSLatitude', 0, 'latin1')) return true
  return beginnings.some(({ mark, isLittle }) => {
    let at = bytes.indexOf(mark, 0, 'latin1')
    while (at >= 0 && !hasGpsTag(bytes.subarray(at), isLittle))
      at = bytes.indexOf(mark, at + 1, 'latin1')
    return at >= 0
  })
}
