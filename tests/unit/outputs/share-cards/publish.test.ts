import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import type { Sign } from '@/lib/flags/signs'
import { cardPicture, coverPicture, type Picture } from '@/lib/outputs/share-cards/pictures'
import { publishSharePictures } from '@/lib/outputs/share-cards/publish'
import { pngOf, svgOf } from '@/lib/outputs/share-cards/render'

type Language = 'zh' | 'ja'
const card = (text: string, locale: Language = 'zh', flag: Sign = 'K') =>
  cardPicture(`/${locale}/news/sample/`, {
    name: { text: '威海', locale },
    title: [{ text, locale }],
    flag,
  })

const pathsOf = async ({ from }: Picture) => (typeof from === 'string' ? from : svgOf(from))

describe('the name of a share card', () => {
  it('depends on what stands on it and on nothing else', () => {
    const { src } = card('直')
    expect(src).toMatch(/^\/share\/zh\/news-sample-[0-9a-f]{12}\.png$/)
    expect(card('直').src).toBe(src)
    const others = [card('骨'), card('直', 'ja'), card('直', 'zh', 'R')].map((each) => each.src)
    expect(new Set([src, ...others]).size).toBe(4)
  })
})

describe('a share card', () => {
  it('is a PNG of 1200 × 630 with a palette, of at most 60 kB', async () => {
    const png = await pngOf(card('威海南海新区第十三届全民健身运动会暨第三届“龙腾齐鲁”龙王争霸赛'))
    expect(png.subarray(0, 8)).toEqual(Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'))
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630])
    expect([...png.subarray(24, 26)]).toEqual([8, 3])
    expect(png.length).toBeLessThanOrEqual(60_000)
    expect(png.length).toBeGreaterThan(2_000)
  })

  it('has the Han shapes of its language', async () => {
    expect(await pathsOf(card('直骨'))).not.toBe(await pathsOf(card('直骨', 'ja')))
  })

  it('is the same at every drawing', async () => {
    expect(await pngOf(card('威海'))).toEqual(await pngOf(card('威海')))
  })
})

describe('the cover as a picture', () => {
  it('has more than the 300 pixels each way that WeChat asks for', async () => {
    const cover = coverPicture('R')
    const png = await pngOf(cover)
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([cover.width, cover.height])
    expect(Math.min(cover.width, cover.height)).toBeGreaterThanOrEqual(300)
    expect(png.length).toBeLessThan(8_000)
  })
})

describe('publishing', () => {
  const folder = mkdtempSync(join(tmpdir(), 'share-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  const where = { to: join(folder, 'share'), cache: join(folder, 'cache') }
  const fileOf = ({ src }: Picture, root = where.to) => join(root, src.replace('/share/', ''))

  it('draws each picture once, and anew only when its input changes', async () => {
    const [one, two] = [card('一'), card('二')]
    expect(await publishSharePictures([one, two], where)).toBe(2)
    expect(await publishSharePictures([one, two], where)).toBe(0)
    expect(await publishSharePictures([one, card('三')], where)).toBe(1)
    expect(existsSync(fileOf(one))).toBe(true)
    expect(existsSync(fileOf(two))).toBe(false)
  })

  it('draws a broken picture of the cache again', async () => {
    const one = card('一')
    const whole = readFileSync(fileOf(one))
    writeFileSync(fileOf(one, where.cache), whole.subarray(0, 10))
    expect(await publishSharePictures([one], where)).toBe(1)
    expect(readFileSync(fileOf(one))).toEqual(whole)
  })
})
