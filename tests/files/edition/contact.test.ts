import type { Element } from 'hast'
import { selectAll } from 'hast-util-select'
import { describe, expect, it } from 'vitest'
import { type Locale, locales } from '../../../lib/language/locales'
import { messagesIn } from '../../../lib/language/messages'
import { languageName } from '../../../lib/language/text'
import { links, one, page, row, words } from './read'

/** The hours of the desk for investment, as each language says them (J03.6). */
const hours = {
  zh: ['周一至周五 09:00—11:30、13:30—17:00（北京时间）'],
  en: ['Mon–Fri 09:00–11:30, 13:30–17:00 (Beijing time)'],
  ko: ['09:00~11:30, 13:30~17:00(베이징 시간)', '10:00~12:30, 14:30~18:00(한국 시간)'],
  ja: ['09:00～11:30、13:30～17:00（北京時間）', '10:00～12:30、14:30～18:00（日本時間）'],
} as const satisfies Record<Locale, readonly string[]>

/**
 * Marks between two ends in these hours: Monday to Friday, two mornings and an afternoon; next door
 * the clocks once more. Chinese writes the word between weekdays, which eye and ear share.
 */
const joints = { zh: 3, en: 4, ko: 7, ja: 7 } as const satisfies Record<Locale, number>

const promise = {
  zh: ['3个工作日', '1.5个工作日', '24件咨询'],
  en: ['3 working days', '1.5 working days', '24 enquiries'],
  ko: ['3일 이내', '1.5영업일', '24건'],
  ja: ['3営業日以内', '1.5営業日', '24件'],
} as const satisfies Record<Locale, readonly string[]>

describe.each(locales)('a desk in %s', (locale) => {
  const { contact, when } = messagesIn(locale)
  const section = (path: string, desk: 'general' | 'investment' | 'press') =>
    one(`section[aria-label="${contact[desk]}"]`, page(`/${locale}${path}`))

  it('J03.6 says its languages, hours, promise and what was measured', () => {
    const desk = section('/invest/', 'investment')
    expect(words(row(desk, contact.phone))).toBe('+86 631 000 0002')
    for (const each of ['zh', 'en', 'ja'] as const)
      expect(words(row(desk, contact.languages))).toContain(languageName(locale, each))
    for (const line of hours[locale]) expect(words(row(desk, contact.hours))).toContain(line)
    const said = words(row(desk, contact.reply)) + words(row(desk, contact.median))
    for (const part of promise[locale]) expect(said).toContain(part)
  })

  it('J07.4 joins weekdays and clock times by a word for ears', () => {
    const value = row(section('/invest/', 'investment'), contact.hours)
    const heard = selectAll('i.sr-only', value).flatMap(({ children }) => children.map(words))
    expect(heard).toEqual(Array.from({ length: joints[locale] }, () => when.to))
    expect(selectAll('span[aria-hidden]', value)).toHaveLength(joints[locale])
  })

  it('J03.6 needs no form and no Chinese mobile number, and says so', () => {
    expect(words(section('/invest/', 'investment'))).toContain(contact.by_mail)
  })

  it('has no row for what is not known', () => {
    const terms = (tree: Element) => selectAll('dt', tree).map(words)
    expect(terms(section('/voice/', 'general'))).not.toContain(contact.median)
    const press = section('/press/', 'press')
    expect(words(row(press, contact.phone))).toBe('+86 631 000 0003')
    expect(terms(press)).toEqual([contact.phone, contact.email, contact.languages])
  })

  it.each([
    ['/2030/projects/sample-signing/', 'sample-signing', 'invest@sample.example'],
    ['/2030/projects/sample-plant/', 'sample-plant', 'invest@sample.example'],
    ['/news/sample-news/', 'sample-news', 'press@sample.example'],
    ['/2030/events/sample-concert/', 'sample-concert', 'general@sample.example'],
    ['/2030/events/sample-opening/', 'sample-opening', 'opening@sample.example'],
  ])('is written to from %s by a letter that names page, id and language', (path, id, to) => {
    const mails = links(one('main', page(`/${locale}${path}`)))
      .filter((href) => href.startsWith('mailto:') && href.includes('?'))
      .map((href) => new URL(href))
    expect(mails.map(({ pathname }) => pathname)).toEqual([to])
    const parts = mails.map(({ searchParams }) => [
      searchParams.get('subject'),
      searchParams.get('body'),
    ])
    expect(parts).toHaveLength(1)
    const [subject, body] = parts[0] ?? []
    expect(subject).toContain(id)
    expect(subject).toContain(locale)
    expect(body).toContain(`/${locale}${path}`)
    expect(body).toContain(id)
    expect(body).toContain(languageName(locale, locale))
  })
})
