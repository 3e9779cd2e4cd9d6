import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Locale, locales } from '@/lib/language/locales'
import { pageOfKind } from '@/lib/model/schema/news'
import { siteUrl } from '@/lib/pages/settings'
import { sampleNews } from '../../../tools/sample/news'
import { newsCorrection } from '../../../tools/sample/news-words'
import { atomEntries } from '../../support/feeds/read'
import { newsFeedSuite } from '../../support/feeds/suite'
import { folder } from './read'

const textOf = (file: string) => readFileSync(path.join(folder, file), 'utf8')
const built = { siteUrl, textOf }

const isOut = (id: string) => !id.startsWith('sample-waiting') && id !== 'sample-gone'

/** The fifty articles that changed last; one that waited changed when it appeared. Guides and background are no news. */
const latest = sampleNews(200, 400)
  .filter(({ facts }) => isOut(facts.id) && pageOfKind[facts.kind] === undefined)
  .map(({ facts, words }) => ({
    id: facts.id,
    corrections: facts.corrections,
    published: facts.published,
    translations: Object.keys(words) as Locale[],
    changed: [facts.updated, facts.publish_at ?? ''].sort().at(-1) ?? '',
  }))
  .sort((a, b) => (a.changed < b.changed ? 1 : -1))
  .slice(0, 50)

newsFeedSuite(built, latest)

describe.each(locales)('a corrected article in the feeds of %s', (locale) => {
  it('J10.3 keeps its id, says what was wrong, and counts as changed', () => {
    const corrected = latest.filter(({ corrections }) => corrections)
    expect(corrected.length).toBeGreaterThan(2)
    const entries = new Map(atomEntries(built, locale).map((entry) => [entry.url, entry]))
    for (const { id } of corrected) {
      const entry = entries.get(`${siteUrl}/${locale}/news/${id}/`)
      expect(entry?.id).toMatch(new RegExp(`:${locale}/news/${id}$`))
      expect(entry?.html).toContain(newsCorrection.wrong[locale])
      expect(entry?.html).toContain(newsCorrection.right[locale])
      expect(entry && entry.updated > entry.published).toBe(true)
    }
  })
})
