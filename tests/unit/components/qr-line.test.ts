import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { qrLine } from '@/components/ui/qr-line'
import { readLine } from '../../support/qr'

const path = fc.array(fc.stringMatching(/^[a-z0-9-]{1,20}$/), { minLength: 1, maxLength: 5 })

describe('a QR code', () => {
  it('says its address again, whatever its length', () => {
    fc.assert(
      fc.property(path, (parts) => {
        const address = `https://www.example.org/ja/${parts.join('/')}/`
        const line = qrLine(address)
        expect(line && readLine(line)).toBe(address)
      }),
      { numRuns: 40 },
    )
  })

  it('is one line with a dash for each dark run, as long as all its rows', () => {
    const line = qrLine('https://www.example.org/')
    const lengths = line?.dashes.split(' ').map(Number) ?? []
    const size = line?.size ?? 0
    expect(size).toBeGreaterThan(20)
    expect(lengths.length % 2).toBe(0)
    expect(lengths.reduce((sum, length) => sum + length, 0)).toBe(size * size + size - 1)
  })

  it('is not made of what no screen could show', () => {
    expect(qrLine('a'.repeat(400))).toBeUndefined()
  })
})
