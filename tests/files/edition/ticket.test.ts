import { gzipSync } from 'node:zlib'
import { selectAll } from 'hast-util-select'
import { describe, expect, it } from 'vitest'
import { formatDate } from '../../../lib/language/date-format'
import { locales } from '../../../lib/language/locales'
import { messagesIn } from '../../../lib/language/messages'
import { translator } from '../../../lib/language/translator'
import { actions, address, answer, bands, eventPage, published } from './events'
import { files, fileText, one, words } from './read'

/** What does not take place, and what is changed, of the fixture. */
const off = ['sample-conference', 'sample-fair']
const struck = ['sample-fair']
const changed = ['sample-conference', 'sample-lecture', 'sample-matchmaking']

/** Content pages come in one first flight: HTML and CSS after gzip. */
const limit = 14_336
const gzip = (file: string) => gzipSync(fileText(file), { level: 6 }).length

describe.each(locales)('the page of an event in %s', (locale) => {
  const tree = (id: string) => eventPage(locale, id)

  it('begins with a band in the colour of its severity where not all goes as planned', () => {
    const severity = (id: string) =>
      bands(locale, id).flatMap(({ properties }) => (properties.className as string[])[1] ?? [])
    for (const id of published) {
      const [first] = selectAll('main > :not(programme-now)', tree(id))
      const said = severity(id)
      expect(said.length > 0 ? first : undefined, id).toBe(bands(locale, id)[0])
    }
    expect(published.filter((id) => severity(id).includes('off'))).toEqual(struck)
    expect(published.filter((id) => severity(id).includes('changed'))).toEqual(changed)
    expect(severity('sample-forum')).toEqual(['limited'])
    expect(severity('sample-opening')).toEqual([])
  })

  it('strikes the title of what is off, and of nothing else', () => {
    expect(published.filter((id) => selectAll('h1 s', tree(id)).length > 0)).toEqual(struck)
  })

  it('has no link to the calendar of what is off, while the file keeps answering', () => {
    const linked = (id: string) =>
      selectAll('main a[href$=".ics"]', tree(id)).map(({ properties }) => properties.href)
    for (const id of off) {
      expect(linked(id), id).toEqual([])
      expect(files).toContain(`${address(locale, id).slice(1)}${id}.ics`)
      expect(fileText(`${address(locale, id).slice(1)}${id}.ics`)).toContain('STATUS:CANCELLED')
    }
    expect(linked('sample-opening')).toEqual([
      `${address(locale, 'sample-opening')}sample-opening.ics`,
    ])
  })

  it('says in the ticket what one can do: register, keep, calendar, card for the driver', () => {
    expect(actions(locale, 'sample-opening')).toEqual([
      'https://register.sample.example/opening',
      `${address(locale, 'sample-opening')}sample-opening.ics`,
      `/${locale}/places/sample-hall/#driver`,
    ])
    expect(selectAll('.actions my-star', tree('sample-opening'))).toHaveLength(1)
    expect(selectAll('.actions my-star', tree('sample-fair'))).toHaveLength(0)
  })

  it('says what a visitor must have and what holds for everybody', () => {
    const { registration, notices, event, documents } = messagesIn(locale)
    const said = words(answer(locale, 'sample-opening', 'register'))
    expect(said).toContain(registration.foreign_phone.yes)
    for (const item of ['passport', 'id'] as const)
      expect(said).toContain(registration.bring_item[item])
    const page = words(one('main', tree('sample-opening')))
    for (const note of [
      notices.dress.business,
      notices.photography.no_flash,
      notices.recording.filmed,
      notices.security.bag_check,
      notices.weather.any_weather,
      notices.content.loud_sound,
      event.age_min.replace('{age, number}', '12'),
      documents.kind.slides,
      '2.4 MB',
    ])
      expect(page).toContain(note)
    const desk = { zh: '示例服务台', en: 'Sample desk', ko: '샘플 안내대', ja: '見本の受付' }[
      locale
    ]
    expect(words(answer(locale, 'sample-opening', 'language'))).toContain(desk)
  })

  it('says how many places there are, were left and when, and whether one may come without registering', () => {
    const t = translator(locale)
    const said = words(answer(locale, 'sample-lecture', 'register'))
    for (const known of [
      t('registration.limit', { limit: 300 }),
      t('registration.places_left', { left: 12 }),
      t('registration.as_of', { date: formatDate(locale, '2030-06-01T09:00') }),
      t('registration.walk_in.no'),
    ])
      expect(said).toContain(known)
  })

  it('shows the link to join only within its window', () => {
    const place = one('[data-from="show"][data-before="hide"]', tree('sample-opening'))
    expect(selectAll('a[data-before="end"]', place)).toHaveLength(1)
    const clock = one('programme-now > page-clock', tree('sample-opening')).properties
    expect(clock).toMatchObject({
      dataShow: '2030-06-17T13:50',
      dataHide: '2030-06-17T17:00',
      dataEnd: '2030-06-17T16:30',
      dataOpen: '2030-05-10T09:00',
      dataClose: '2030-06-10T18:00',
    })
  })

  it('can be taken along: its address to copy, and as a code', () => {
    const share = one('details.share', tree('sample-opening'))
    expect(words(one('[data-copy]', share))).toMatch(
      new RegExp(`${address(locale, 'sample-opening')}$`),
    )
    expect(selectAll('svg[role="img"] path', share)).toHaveLength(1)
  })

  it('is one first flight with its CSS', () => {
    const sizes = published.map((id) => {
      const sheets = selectAll('link[rel~="stylesheet"]', tree(id)).map(({ properties }) =>
        String(properties.href).slice(1),
      )
      const own = `${address(locale, id).slice(1)}index.html`
      return { id, bytes: [own, ...new Set(sheets)].reduce((sum, file) => sum + gzip(file), 0) }
    })
    expect(sizes.filter(({ bytes }) => bytes > limit)).toEqual([])
  })
})
