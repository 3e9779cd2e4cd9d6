import { selectAll } from 'hast-util-select'
import { describe, expect, it } from 'vitest'
import { type Locale, locales } from '@/lib/language/locales'
import { all, languagePages, words } from './site'

/** What a row says where there is no value: a past edition has no such row. */
const withoutValue = {
  zh: /待公布|待提供|公开资料|未见|未找到|没有查到/,
  en: /to be (?:announced|provided)|not (?:yet )?(?:found|announced|known)|unknown/i,
  ko: /미정|추후|공개 자료|확인되지/,
  ja: /未定|未発表|未提供|公開資料|確認でき/,
} satisfies Record<Locale, RegExp>

describe.each(locales)('event pages of 2023 in %s', (locale) => {
  const events = languagePages.filter(
    (page) => page.locale === locale && /^\/?2023\/events\/[^/]+\/$/.test(page.rest),
  )

  it('have a value in each row', () => {
    expect(events).toHaveLength(13)
    for (const page of events) {
      const rows = all(page, 'main dl > div')
      expect(rows.length > 0, page.path).toBe(all(page, '[aria-labelledby="facts"]').length > 0)
      for (const row of rows) {
        const values = selectAll('dd', row).map(words)
        expect(values.length, page.path).toBeGreaterThan(0)
        for (const value of values) {
          expect(value, page.path).toMatch(/[\p{L}\p{N}]/u)
          expect(value, page.path).not.toMatch(withoutValue[locale])
        }
      }
    }
  })
})
