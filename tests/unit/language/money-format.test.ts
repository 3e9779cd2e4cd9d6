import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { locales } from '../../../lib/language/locales'
import { allDigits, formatFullDigits, formatMoney } from '../../../lib/language/money-format'
import { moneyWords } from '../../../lib/language/money-units'

const printed = [
  ['22200000000', 'CNY', '222亿元', 'RMB 22.2 billion', '222억 위안', '222億元'],
  ['1000000000', 'CNY', '10亿元', 'RMB 1 billion', '10억 위안', '10億元'],
  ['12500000', 'CNY', '1,250万元', 'RMB 12.5 million', '1,250만 위안', '1,250万元'],
  ['10000', 'CNY', '1万元', 'RMB 10,000', '1만 위안', '1万元'],
  ['9999', 'CNY', '9,999元', 'RMB 9,999', '9,999 위안', '9,999元'],
  ['50', 'CNY', '50元', 'RMB 50', '50 위안', '50元'],
  ['50.50', 'CNY', '50.50元', 'RMB 50.50', '50.50 위안', '50.50元'],
  ['0', 'CNY', '0元', 'RMB 0', '0 위안', '0元'],
  ['500000000', 'USD', '5亿美元', 'USD 500 million', '5억 달러', '5億米ドル'],
  ['2000000', 'EUR', '200万欧元', 'EUR 2 million', '200만 유로', '200万ユーロ'],
  ['30000000000', 'KRW', '300亿韩元', 'KRW 30 billion', '300억 원', '300億ウォン'],
  ['1500000000000', 'JPY', '1.5万亿日元', 'JPY 1.5 trillion', '1.5조 엔', '1.5兆円'],
  ['300000000', 'GBP', 'GBP 3亿', 'GBP 300 million', 'GBP 3억', 'GBP 3億'],
] as const

describe('a sum of money', () => {
  it('is printed in the units of each language', () => {
    expect(printed).toHaveLength(13)
    for (const [value, currency, ...expected] of printed) {
      expect(locales.map((locale) => formatMoney(locale, { value, currency }))).toEqual(expected)
    }
  })

  it('is written in full rather than rounded or drawn out', () => {
    const money = { value: '22234567890.12', currency: 'CNY' }
    expect(formatMoney('en', money)).toBe('RMB 22,234,567,890.12')
    expect(formatMoney('zh', money)).toBe('22,234,567,890.12元')
  })

  it('can be had with every digit', () => {
    const money = { value: '22200000000', currency: 'CNY' }
    expect(locales.map((locale) => formatFullDigits(locale, money))).toEqual([
      '22,200,000,000元',
      'RMB 22,200,000,000',
      '22,200,000,000 위안',
      '22,200,000,000元',
    ])
  })

  it('has all digits of a range, and none again where they stand already', () => {
    const range = { value: '120000000', max: '240000000', currency: 'CNY' }
    expect(allDigits('en', range)).toBe('RMB 120,000,000 – RMB 240,000,000')
    expect(allDigits('en', { value: '171428571', currency: 'USD' })).toBeUndefined()
    expect(allDigits('ja', { value: '320000000', currency: 'CNY' })).toBe('320,000,000元')
  })

  it('can be read back to the last digit', () => {
    const money = fc.record({
      value: fc
        .tuple(fc.bigInt(0n, 10n ** 16n), fc.nat(18), fc.option(fc.nat(99)))
        .map(([digits, zeros, cents]) => {
          const whole = (digits / 10n ** BigInt(zeros)) * 10n ** BigInt(zeros)
          return cents === null ? String(whole) : `${whole}.${String(cents).padStart(2, '0')}`
        }),
      currency: fc.constantFrom('CNY', 'USD', 'EUR', 'KRW', 'JPY', 'GBP'),
    })
    fc.assert(
      fc.property(money, fc.constantFrom(...locales), (sum, locale) => {
        const expected = inCents(sum.value, 0)
        expect(readBack(locale, formatMoney(locale, sum))).toBe(expected)
        expect(readBack(locale, formatFullDigits(locale, sum))).toBe(expected)
      }),
      { numRuns: 1000 },
    )
  })
})

/** Reads a printed sum as hundredths. */
function readBack(locale: keyof typeof moneyWords, text: string): bigint {
  const number = /[\d,]+(\.\d+)?/.exec(text)?.[0] ?? ''
  const unit = moneyWords[locale].units.find(({ word }) => text.includes(word))
  return inCents(number.replaceAll(',', ''), unit?.zeros ?? 0)
}

function inCents(decimal: string, zeros: number): bigint {
  const [whole = '', fraction = ''] = decimal.split('.')
  const padded = fraction.padEnd(zeros + 2, '0')
  expect(padded).toHaveLength(zeros + 2)
  return BigInt(whole + padded)
}
