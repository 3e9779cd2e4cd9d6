import type { ProjectEntry } from '@/lib/content'
import { sampleProjects } from '../../fixtures/sample/projects'

/** The projects of the sample edition, as a reader of Chinese meets them. */
export const sampleEntries = (count: number): ProjectEntry[] =>
  sampleProjects(count).map(({ facts, words }) => ({
    id: facts.id,
    facts,
    words: { title: words.zh?.fields.title ?? '', summary: '' },
    body: '',
    pictures: [],
    wordsLocale: 'zh',
    isFallback: false,
    isStale: false,
    translations: ['zh'],
  }))
