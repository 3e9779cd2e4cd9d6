import { selectAll } from 'hast-util-select'
import { describe, expect, it } from 'vitest'
import { locales } from '@/lib/language/locales'
import { dayEnds } from '@/lib/model/season'
import { words } from '../../support/tree'
import { page } from './read'

const today = { zh: /今天/, en: /today/i, ko: /오늘/, ja: /今日/ } as const

const states = (path: string, inside = 'main') => selectAll(`${inside} season-state`, page(path))

describe.each(locales)('the seasons of a coming edition, in %s', (locale) => {
  it.each([`/${locale}/`, `/${locale}/2030/`])('are all in %s, one of them shown', (path) => {
    const own = states(path).filter((state) => selectAll('.button-primary', state).length > 0)
    // Before, seven days, after.
    expect(own).toHaveLength(9)
    expect(own.map(({ properties }) => properties.hidden === true)).toEqual([
      false,
      ...Array.from({ length: 8 }, () => true),
    ])
  })

  it('follow each other without a gap', () => {
    const own = states(`/${locale}/2030/`)
    const ends = own.map(({ properties }) => String(properties.dataUntil ?? ''))
    const starts = own.map(({ properties }) => String(properties.dataFrom ?? ''))
    expect(starts.slice(1)).toEqual(ends.slice(0, -1))
    expect(ends.at(-2)).toBe(dayEnds('2030-06-23'))
  })

  it('do not say today where nothing but the data decides', () => {
    const hidden = states(`/${locale}/`)
      .filter(({ properties }) => properties.hidden)
      .map(words)
      .join('')
    expect(hidden).toMatch(today[locale])
    const visible = states(`/${locale}/`).filter(({ properties }) => !properties.hidden)
    expect(visible.length).toBeGreaterThan(0)
    expect(visible.filter((state) => today[locale].test(words(state)))).toEqual([])
  })

  it('are those of the edition that is to come, though a past one is published too', () => {
    const links = selectAll('.hero .button-primary', page(`/${locale}/`))
    expect(links[0]?.properties.href).toBe(`/${locale}/2030/programme/`)
  })
})
