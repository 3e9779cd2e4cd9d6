import { selectAll } from 'hast-util-select'
import { describe, expect, it } from 'vitest'
import { type Locale, locales } from '../../../lib/language/locales'
import { messagesIn } from '../../../lib/language/messages'
import { files, fileText, links, one, page, row, words } from './read'

/** Every page but the style guide, which shows what is past and what is to come side by side. */
const ofLanguage = (locale: Locale) =>
  files
    .filter((file) => file.startsWith(`${locale}/`) && file.endsWith('index.html'))
    .filter((file) => file !== `${locale}/styleguide/index.html`)
    .map((file) => `/${file.replace('index.html', '')}`)

const addressOf = (locale: Locale, own: string) =>
  own.endsWith('/404/') ? '/404/' : own.replace(`/${locale}/`, '/')

const organisers = {
  zh: '示例主办单位',
  en: 'Sample organiser',
  ko: '샘플 주최 기관',
  ja: '見本主催機関',
} as const satisfies Record<Locale, string>

/** What is empty in the real settings as yet. */
describe.each(locales)('settings of the owner in %s', (locale) => {
  const { layout } = messagesIn(locale)
  const pages = ofLanguage(locale)

  it('are tried on every page', () => {
    expect(pages.length).toBeGreaterThan(80)
  })

  it('stand at the foot of every page, with the pages on which they are confirmed', () => {
    const marks = [
      [layout.icp, '示例ICP备00000000号'],
      [layout.public_security, '示例公网安备00000000000000号'],
      [layout.site_identification, '0000000000'],
    ] as const
    const queries = [
      'https://beian.miit.gov.cn/',
      'https://beian.mps.gov.cn/#/query/webSearch?code=00000000000000',
    ]
    for (const own of pages) {
      const foot = one('body > footer', page(own))
      for (const [term, value] of marks) expect(words(row(foot, term)), own).toBe(value)
      expect(
        links(foot).filter((href) => href.startsWith('https:')),
        own,
      ).toEqual(queries)
      expect(words(foot), own).toContain(`${layout.organiser}`)
      expect(words(foot), own).toContain(
        layout.copyright.replace('{organiser}', organisers[locale]),
      )
    }
  })

  it('let every page report an error by a mail that names it', () => {
    for (const own of pages) {
      const foot = one('body > footer', page(own))
      const [mail, ...others] = links(foot).filter((href) => href.startsWith('mailto:'))
      expect(others).toEqual([])
      const { pathname, searchParams } = new URL(String(mail))
      expect(pathname).toBe('general@sample.example')
      for (const part of ['subject', 'body'])
        expect(searchParams.get(part)).toContain(`/${locale}${addressOf(locale, own)}`)
    }
  })

  it('has no heading over an empty list', () => {
    const empty = pages.flatMap((own) =>
      selectAll('ul, ol, dl', one('main', page(own)))
        .filter(({ children }) => children.length === 0)
        .map(() => own),
    )
    expect(empty).toEqual([])
  })
})

describe('a coming edition', () => {
  it.each(locales)('is not spoken of as a past one in %s', (locale) => {
    const { editions, programme } = messagesIn(locale)
    const past = [editions.band.slice(0, editions.band.indexOf('{')), programme.undated]
    const pages = ofLanguage(locale).filter((own) => own.includes('/2030/'))
    // The edition, its events, signing and project, and the views of its programme.
    expect(pages.length).toBeGreaterThan(60)
    for (const own of pages) {
      const said = words(one('main', page(own)))
      expect(past.filter((sentence) => said.includes(sentence))).toEqual([])
    }
  })
})

describe('security.txt', () => {
  it('has a contact and a day until which it holds (RFC 9116)', () => {
    const lines = fileText('.well-known/security.txt').split('\n')
    expect(lines).toContain('Contact: mailto:security@sample.example')
    expect(lines).toContain('Expires: 2031-12-31T00:00:00+08:00')
  })
})
