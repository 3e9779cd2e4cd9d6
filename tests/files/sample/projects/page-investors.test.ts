import { selectAll } from 'hast-util-select'
import { describe, expect, it } from 'vitest'
import { locales } from '@/lib/language/locales'
import { messagesIn } from '@/lib/language/messages'
import { languagesOf, words } from '../../../support/tree'
import { projectPage, projects, section } from './page'

describe.each(locales)('J03.5: investors in %s', (locale) => {
  const { project, projects: labels } = messagesIn(locale)

  it('have their names in their own script and language', () => {
    const originals = projects.flatMap(({ id, investors }) =>
      investors.flatMap(({ original }) => (original === undefined ? [] : [{ id, original }])),
    )
    expect(new Set(originals.map(({ original }) => original.lang)).size).toBeGreaterThan(1)
    for (const { id, original } of originals)
      expect(languagesOf(projectPage(locale, id), original.name), id).toContain(original.lang)
  })

  it('have their countries or regions as far as they are known, labelled so', () => {
    const label = { zh: '国家（地区）', en: 'Country/region', ko: '국가(지역)', ja: '国・地域' }[
      locale
    ]
    const named = projects.filter(({ investors }) => investors.length > 0)
    expect(named.length).toBeGreaterThan(5)
    for (const { id, investors } of named) {
      const entries = selectAll(
        'section[aria-labelledby="investors"] > ul > li',
        projectPage(locale, id),
      )
      expect(entries).toHaveLength(investors.length)
      const known = investors.map(
        ({ country_region: own, parent_country_region: parent }) =>
          [own, parent].filter((code) => code !== 'unknown').length,
      )
      const said = entries.map(
        (entry) =>
          selectAll('dt', entry)
            .map(words)
            .filter((term) => term.includes(label)).length,
      )
      expect(said, id).toEqual(known)
    }
    expect(project.legal_country).not.toBe(project.parent_country)
  })

  it('that are confidential are said to be so', () => {
    const secret = projects.filter(({ investors }) =>
      investors.some(({ name }) => name === 'confidential'),
    )
    expect(secret.length).toBeGreaterThan(0)
    for (const { id } of secret)
      expect(words(section(projectPage(locale, id), 'investors'))).toContain(labels.confidential)
  })
})
