import type { ProjectEntry } from '@/lib/content'
import type { Amount } from '@/lib/model/schema/money'
import { sampleProjects } from '../../tools/sample/projects'

/** The projects of the sample edition, as a reader of Chinese meets them. */
export const sampleEntries = (count: number): ProjectEntry[] =>
  sampleProjects(count).map(({ facts, words }) => ({
    id: facts.id,
    facts,
    words: { title: String(words.zh?.fields.title ?? ''), summary: '' },
    body: '',
    notes: [],
    pictures: [],
    wordsLocale: 'zh',
    isFallback: false,
    isStale: false,
    translations: ['zh'],
  }))

/** An amount of which only what is asked for matters: a total investment in CNY, exact. */
export const amount = (value: string, more: Partial<Amount> = {}): Amount => ({
  kind: 'total_investment',
  value,
  currency: 'CNY',
  as_of: '2030-06-10',
  precision: 'exact',
  source: 'a-source',
  ...more,
})
