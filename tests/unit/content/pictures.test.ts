import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { picturePath } from '../../../lib/content/pictures/kinds'
import { hasLocation } from '../../../lib/content/pictures/location'
import { publishPictures } from '../../../lib/content/pictures/publish'
import { pictureSize } from '../../../lib/content/pictures/size'
import { readContentFolder } from '../../../lib/content/read'
import { contentFolder } from './content-folder'

interface Entry {
  tag: number
  value: number
}

/** Exif data with one directory of short values. */
function exif(entries: Entry[], isLittle: boolean): Buffer {
  const data = new DataView(new ArrayBuffer(14 + 12 * entries.length))
  data.setUint16(0, isLittle ? 0x4949 : 0x4d4d)
  data.setUint16(2, 42, isLittle)
  data.setUint32(4, 8, isLittle)
  data.setUint16(8, entries.length, isLittle)
  for (const [place, { tag, value }] of entries.entries()) {
    const at = 10 + 12 * place
    data.setUint16(at, tag, isLittle)
    data.setUint16(at + 2, 3, isLittle)
    data.setUint32(at + 4, 1, isLittle)
    data.setUint16(at + 8, value, isLittle)
  }
  return Buffer.from(data.buffer)
}

/** A JPEG of 3 by 2 pixels as far as its header. */
function jpeg(entries: Entry[], isLittle = true): Buffer {
  const body = Buffer.concat([Buffer.from('Exif\0\0'), exif(entries, isLittle)])
  const app1 = Buffer.from([0xff, 0xe1, 0, body.length + 2])
  const frame = Buffer.from([0xff, 0xc0, 0, 11, 8, 0, 2, 0, 3, 1, 1, 0x11, 0])
  return Buffer.concat([Buffer.from([0xff, 0xd8]), app1, body, frame, Buffer.from([0xff, 0xd9])])
}

const orientation = (value: number) => ({ tag: 0x0112, value })
const gps = { tag: 0x8825, value: 0 }

describe('the size of a picture', () => {
  it.each([
    [1, { width: 3, height: 2 }],
    [3, { width: 3, height: 2 }],
    [6, { width: 2, height: 3 }],
    [8, { width: 2, height: 3 }],
  ])('is as browsers show it, orientation %i', (value, size) => {
    expect(pictureSize(jpeg([orientation(value)]))).toEqual(size)
  })

  it.each([
    ['nothing', ''],
    ['text', 'no picture'],
    ['SVG', '<svg xmlns="http://www.w3.org/2000/svg" width="3" height="2"/>'],
  ])('is not known of %s', (_name, text) => {
    expect(pictureSize(Buffer.from(text))).toBeUndefined()
  })
})

describe('the place where a picture was taken', () => {
  it.each([true, false])('is found in Exif data, little-endian %s', (isLittle) => {
    expect(hasLocation(jpeg([orientation(1), gps], isLittle))).toBe(true)
    expect(hasLocation(jpeg([orientation(1)], isLittle))).toBe(false)
  })

  it('is found in XMP', () => {
    expect(hasLocation(Buffer.from('<x exif:GPSLatitude="37,30.0N"/>'))).toBe(true)
  })

  it('is not imagined in data cut short', () => {
    expect(hasLocation(Buffer.from('II*\0'))).toBe(false)
    expect(hasLocation(exif([orientation(1), gps], true).subarray(0, 24))).toBe(false)
  })
})

describe('published pictures', () => {
  const facts = (publication: string) =>
    JSON.stringify({
      publication,
      images: [
        { file: 'a.png', alt: { zh: '图', en: 'x', ko: 'x', ja: 'x' }, credit: 'x', licence: 'x' },
      ],
    })

  it('are exactly those of published items', () => {
    const root = contentFolder({
      'events/shown/event.yaml': facts('published'),
      'events/shown/a.png': 'a',
      'events/shown/b.png': 'b',
      'news/hidden/news.yaml': facts('draft'),
      'news/hidden/a.png': 'a',
      'news/broken/news.yaml': 'publication: [',
    })
    const to = join(contentFolder({ 'media/old.png': 'old' }), 'media')
    publishPictures(readContentFolder(root).value, to)
    publishPictures(readContentFolder(root).value, to)
    const found = readdirSync(to, { recursive: true, withFileTypes: true })
    expect(found.filter((each) => each.isFile()).map(({ name }) => name)).toEqual(['a.png'])
    writeFileSync(join(root, 'events/shown/event.yaml'), facts('withdrawn'))
    publishPictures(readContentFolder(root).value, to)
    expect(existsSync(to)).toBe(false)
  })

  it('have addresses that any server understands', () => {
    expect(picturePath('events/x', '红 旗.png')).toBe('/media/events/x/%E7%BA%A2%20%E6%97%97.png')
  })
})
