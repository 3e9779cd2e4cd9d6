import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { selectAll } from 'hast-util-select'
import { toHtml } from 'hast-util-to-html'
import { describe, expect, it } from 'vitest'
import { locales } from '@/lib/language/locales'
import { messagesIn } from '@/lib/language/messages'
import { sampleNews } from '../../../../tools/sample/news'
import { validator } from '../../../support/markup'
import { readLine } from '../../../support/qr'
import { links, one, words } from '../../../support/tree'
import { pageAt, scriptsAt } from '../page'
import { folder } from '../read'
import { projectFile, projectPage, projects, section } from './page'

describe.each(locales)('J03.8 and the rest of a project page in %s', (locale) => {
  const { project, projects: labels } = messagesIn(locale)

  it('say what the figures are not', () => {
    for (const { id } of projects)
      expect(words(section(projectPage(locale, id), 'amounts'))).toContain(
        labels.announcement_project,
      )
  })

  it('never call an opportunity or an agreement signed (I15)', () => {
    for (const { id, type } of projects) {
      const badges = selectAll('article header [data-project-type]', projectPage(locale, id))
      expect(badges.map(words)).toEqual([project.type_name[type]])
    }
  })

  it('put a correction on top, and the record with old and new value below', () => {
    const corrected = projects.filter(({ changes }) => changes.some(({ correction }) => correction))
    expect(corrected.length).toBeGreaterThan(0)
    for (const { id } of corrected) {
      const article = one('article', projectPage(locale, id))
      const top = selectAll('article > p a[href="#changes"]', article)
      expect(top.map(words)).toEqual([project.see_correction])
      const [change] = selectAll('section[aria-labelledby="changes"] li', article)
      expect(change && selectAll('del, ins', change)).toHaveLength(2)
    }
    const others = projects.filter((each) => !corrected.includes(each))
    expect(others.length).toBeGreaterThan(0)
    for (const { id } of others)
      expect(selectAll('article > p a[href="#changes"]', projectPage(locale, id))).toEqual([])
  })

  it('and the articles that name it link to each other (I14)', () => {
    const named = sampleNews(Math.round(projects.length / 0.6), Math.round(projects.length / 0.3))
      .map(({ facts }) => facts)
      .filter((facts) => facts.projects !== undefined)
    expect(named.length).toBeGreaterThan(2)
    for (const { id, projects: about = [] } of named)
      for (const project of about) {
        const [there, back] = [`/${locale}/news/${id}/`, `/${locale}/2030/projects/${project}/`]
        expect(links(section(projectPage(locale, project), 'more'))).toContain(there)
        expect(links(pageAt(there))).toContain(back)
      }
  })

  it('weigh one first flight, but for the band of a sample and an urgent notice', () => {
    const gzip = (text: string | Buffer) => gzipSync(text, { level: 6 }).length
    for (const { id } of projects) {
      const html = readFileSync(projectFile(locale, id), 'utf8')
      const own = html.replace(/<(aside|urgent-notice)\b.*?<\/\1>/g, '')
      expect(own.length).toBeLessThan(html.length)
      const sheets = selectAll('link[rel~="stylesheet"]', projectPage(locale, id))
      const weights = sheets.map(({ properties }) =>
        gzip(readFileSync(`${folder}${properties.href}`)),
      )
      expect(weights.length).toBeGreaterThan(0)
      expect(
        weights.reduce((sum, weight) => sum + weight, gzip(own)),
        id,
      ).toBeLessThanOrEqual(14_336)
    }
  })

  it('need at most 6,000 bytes of scripts', () => {
    const heavy = projects.filter(({ id }) => scriptsAt(`${locale}/2030/projects/${id}`) > 6_000)
    expect(heavy.map(({ id }) => id)).toEqual([])
  })

  it('are without an error in their markup', () => {
    const errors = projects.slice(0, 10).flatMap(({ id }) =>
      validator
        .validateStringSync(readFileSync(projectFile(locale, id), 'utf8'))
        .results.flatMap(({ messages }) => messages)
        .map(({ ruleId, message, selector }) => `${id} ${ruleId}: ${message} (${selector})`),
    )
    expect(errors).toEqual([])
  })

  it('carry a QR code of their own address for paper', () => {
    for (const { id } of projects.slice(0, 5)) {
      const drawn = toHtml(one('.qr svg', projectPage(locale, id)))
      const [, size] = /viewBox="0 0 (\d+)/.exec(drawn) ?? []
      const [, dashes = ''] = /stroke-dasharray="([\d ]+)"/.exec(drawn) ?? []
      expect(readLine({ dashes, size: Number(size) })).toMatch(
        new RegExp(`^https?://.+/${locale}/2030/projects/${id}/$`),
      )
    }
  })
})
