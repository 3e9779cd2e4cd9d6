import { createHash } from 'node:crypto'

export interface DataFile {
  text: string
  mediaType: string
  /** Octets of the file in UTF-8. */
  size: number
  sha256: string
}

export const dataFile = (mediaType: string, text: string): DataFile => ({
  text,
  mediaType,
  size: Buffer.byteLength(text),
  sha256: createHash('sha256').update(text).digest('hex'),
})

export const jsonFile = (value: unknown): DataFile =>
  dataFile('application/json', `${JSON.stringify(value, null, 1)}\n`)
