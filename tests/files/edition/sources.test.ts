import { selectAll } from 'hast-util-select'
import { describe, expect, it } from 'vitest'
import { locales } from '../../../lib/language/locales'
import { messagesIn } from '../../../lib/language/messages'
import { namedByEntries, namedOnPages } from '../../support/source-links'
import { files, one, page, words } from './read'

describe.each(locales)('the page of sources in %s', (locale) => {
  const sources = page(`/${locale}/sources/`)

  it('names the page of everything that cites a source, and nothing else', () => {
    const pages = files
      .filter((file) => file.startsWith(`${locale}/`) && file.endsWith('index.html'))
      .map((file) => `/${file.replace('index.html', '')}`)
      .filter((path) => !/\/(sources|styleguide|404)\/$/.test(path))
      .map((path) => ({ path, tree: page(path) }))
    const onPages = namedOnPages(locale, pages)
    expect(onPages.length).toBeGreaterThan(20)
    expect(namedByEntries(locale, sources)).toEqual(onPages)
  })

  it('says what a source is the ground for: amounts and stages of a project too', () => {
    const { supports } = messagesIn(locale)
    const project = selectAll('a[href*="/projects/sample-plant/"]', one('main', sources))
    expect(project.length).toBeGreaterThan(0)
    const items = selectAll('li li', one('main', sources))
      .filter((item) => selectAll('a[href*="/projects/sample-plant/"]', item).length > 0)
      .map(words)
    expect(items.join(' ')).toContain(supports.figures)
    expect(items.join(' ')).toContain(supports.stages)
  })
})
