import { describe, expect, it } from 'vitest'
import { locales } from '@/lib/language/locales'
import { countryOrRegion } from '@/lib/language/text'

const inAll = (code: string) => locales.map((locale) => countryOrRegion(locale, code))

/** PR-09. */
describe('a country or region', () => {
  it('is worded by the rule where it is Hong Kong, Macao or Taiwan', () => {
    expect(inAll('HK')).toEqual(['中国香港', 'Hong Kong, China', '중국 홍콩', '中国香港'])
    expect(inAll('MO')).toEqual(['中国澳门', 'Macao, China', '중국 마카오', '中国マカオ'])
    expect(inAll('TW')).toEqual(['中国台湾', 'Taiwan, China', '중국 타이완', '中国台湾'])
  })

  it('has its usual name in each language otherwise', () => {
    expect(inAll('CN')).toEqual(['中国', 'China', '중국', '中国'])
    expect(inAll('DE')).toEqual(['德国', 'Germany', '독일', 'ドイツ'])
    expect(inAll('KR')).toEqual(['韩国', 'Republic of Korea', '대한민국', '韓国'])
    expect(inAll('JP')).toEqual(['日本', 'Japan', '일본', '日本'])
  })

  it('is given back as its code where nothing has that code', () => {
    expect(inAll('QX')).toEqual(['QX', 'QX', 'QX', 'QX'])
  })
})
