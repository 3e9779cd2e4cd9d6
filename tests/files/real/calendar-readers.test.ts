import { expect, it } from 'vitest'
import { readAlike } from '../../unit/outputs/calendar/alike'
import { expected, found } from './calendar-files'
import { textOf } from './site'

it('every calendar is understood alike by two independent programs', () => {
  expect(found.length).toBe(expected.length)
  for (const file of found) {
    const entries = readAlike(textOf(file), file)
    expect(entries.length, file).toBeGreaterThan(0)
    for (const { summary, status, start, isTransparent } of entries) {
      expect(summary, file).toBeTruthy()
      expect(['CONFIRMED', 'TENTATIVE', 'CANCELLED'], file).toContain(status)
      expect(isTransparent, file).toBe(!start.includes('T'))
    }
  }
})
