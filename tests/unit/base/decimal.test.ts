import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareDecimals, isWithin, sumOf, times } from '@/lib/base/decimal'

describe('exact decimals', () => {
  it('add what floating point cannot', () => {
    expect(sumOf(['0.1', '0.2'])).toBe('0.3')
    expect(sumOf(['90071992547409930000', '1'])).toBe('90071992547409930001')
    expect(sumOf([])).toBe('0')
    expect(times('123456789.01', '0.005')).toBe('617283.94505')
  })

  it('agree with whole numbers of any size', () => {
    const whole = fc.bigInt({ min: 0n, max: 10n ** 40n })
    fc.assert(
      fc.property(fc.array(whole), (values) => {
        expect(sumOf(values.map(String))).toBe(String(values.reduce((a, b) => a + b, 0n)))
      }),
    )
    fc.assert(
      fc.property(whole, whole, (a, b) => {
        expect(Math.sign(compareDecimals(String(a), String(b)))).toBe(a < b ? -1 : a > b ? 1 : 0)
      }),
    )
  })

  it('know what is within half a per cent', () => {
    expect(isWithin('1005', '1000', '0.005')).toBe(true)
    expect(isWithin('1005.01', '1000', '0.005')).toBe(false)
    expect(isWithin('995', '1000', '0.005')).toBe(true)
  })
})
