import { describe, expect, it } from 'vitest'
import { locales } from '@/lib/language/locales'
import { projectFacets } from '@/lib/lists/projects/facets'
import { originsOf, projectSize } from '@/lib/model/project/classification'
import type { Amount, Conversion } from '@/lib/model/schema/money'
import type { ProjectFacts } from '@/lib/model/schema/project'
import { amount, sampleEntries } from '../../../support/project-entries'

const entries = sampleEntries(120)

const yuan = (value: string, more: Partial<Amount> = {}): Pick<ProjectFacts, 'amounts'> => ({
  amounts: [amount(value, more)],
})

describe('the size of a project', () => {
  it('is the band of its total investment in CNY; a bound belongs to the band above', () => {
    expect(projectSize(yuan('99999999.99'))).toBe('under-100m')
    expect(projectSize(yuan('100000000'))).toBe('from-100m')
    expect(projectSize(yuan('999999999'))).toBe('from-500m')
    expect(projectSize(yuan('1000000000'))).toBe('from-1b')
    expect(projectSize(yuan('5000000000'))).toBe('from-5b')
  })

  it('is guessed neither where it is withheld nor where another kind is given', () => {
    expect(projectSize(yuan('undisclosed'))).toBe('undisclosed')
    expect(projectSize(yuan('5', { kind: 'intention' }))).toBe('unstated')
  })

  it('of a foreign sum goes by the stored conversion', () => {
    const conversions: Conversion[] = [
      {
        currency: 'CNY',
        value: '700000000',
        rate: '7',
        rate_of: 'USD',
        rate_date: '2030-06-10',
        rate_source: 'a-source',
      },
    ]
    expect(projectSize(yuan('100000000', { currency: 'USD', conversions }))).toBe('from-500m')
  })
})

describe('where a project comes from (I6)', () => {
  const investor = (role: 'investor' | 'partner' | 'local_partner', country: string) => ({
    name: 'confidential' as const,
    role,
    country_region: country,
    parent_country_region: 'US',
  })

  it('is where its legal investors are, not their parents or local partners', () => {
    const investors = [investor('investor', 'JP'), investor('local_partner', 'CN')]
    expect(originsOf({ investors })).toEqual(['JP'])
    expect(originsOf({ investors: [investor('partner', 'KR'), ...investors.slice(1)] })).toEqual([
      'KR',
    ])
    expect(originsOf({ investors: [] })).toEqual([])
  })
})

describe('the facets of projects', () => {
  const options = projectFacets.options(entries)

  it('have values in the sample edition, each in its place once, with words in four languages', () => {
    for (const name of projectFacets.names) {
      expect(options[name].length, name).toBeGreaterThan(2)
      expect(new Set(options[name]).size, name).toBe(options[name].length)
      for (const locale of locales) {
        const words = options[name].map((value) => projectFacets.word(locale, name, value))
        expect(new Set(words).size, `${name} ${words}`).toBe(words.length)
        expect(words.filter((text) => text === '' || /[_{}]/.test(text))).toEqual([])
      }
    }
  })

  it('lose no project: each has a value of its own facets', () => {
    for (const name of ['sector', 'district', 'stage', 'size', 'form', 'type'] as const) {
      const sum = options[name].reduce(
        (count, value) => count + projectFacets.withValue(entries, name, value).length,
        0,
      )
      expect(sum, name).toBe(entries.length)
    }
  })

  it('J03.1 a contract or later is a step that was reached, whatever came after', () => {
    const reached = projectFacets.withValue(entries, 'reached', 'contract_signed')
    expect(reached.length).toBeGreaterThan(20)
    expect(reached.length).toBeLessThan(entries.length)
    for (const entry of entries) {
      const names = entry.facts.stages.map(({ stage }) => stage)
      const before = ['intention', 'framework', 'paused', 'terminated', 'unknown']
      const isLater = names.some((stage) => !before.includes(stage))
      expect(projectFacets.valuesOf(entry).reached.includes('contract_signed'), entry.id).toBe(
        isLater,
      )
    }
  })
})
