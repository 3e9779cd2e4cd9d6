import type { Element } from 'hast'
import { selectAll } from 'hast-util-select'
import { describe, expect, it } from 'vitest'
import { locales } from '../../../lib/language/locales'
import { messagesIn } from '../../../lib/language/messages'
import { events, parseCalendar, value } from '../../unit/outputs/calendar/parse'
import { files, fileText, links, one, page, words } from './read'

/** 2027 was announced before it took place (`published-editions.json`), and is over. */
const id = 'sample-sailing'

describe.each(locales)('the programme of an announced edition that is over in %s', (locale) => {
  const { calendar, changes, filter, programme, subscribe } = messagesIn(locale)
  const root = `${locale}/2027`
  const main = one('main', page(`/${root}/programme/`))
  const inOrder = (selector: string): Element[] => selectAll(selector, main)

  it('begins with its list, after the name of the edition and of the page', () => {
    const parts = inOrder('a[href], h1, ul, details').filter(
      ({ tagName, properties }) => tagName !== 'a' || properties.href === `/${root}/`,
    )
    expect(parts.map(({ tagName }) => tagName).slice(0, 4)).toEqual(['a', 'h1', 'ul', 'details'])
    expect(links(parts[2] as Element)).toContain(`/${root}/events/${id}/`)
  })

  it('folds what it had before into one place', () => {
    const folded = one('details', main)
    expect(folded.properties.open).toBeUndefined()
    expect(words(one('summary', folded))).toBe(programme.views)
    const views = selectAll('a', folded).map((link) => [String(link.properties.href), words(link)])
    expect(views).toEqual([
      [`/${root}/programme/grid/`, programme.view.grid],
      [`/${root}/programme/list/`, programme.view.list],
      [`/${root}/changes/`, changes.title.replace('{year}', '2027')],
      [`/${root}/subscribe/`, calendar.subscribe],
    ])
    for (const [href] of views) expect(files).toContain(`${href?.slice(1)}index.html`)
  })

  it('has no filter, clock or star', () => {
    expect(inOrder('programme-filter, programme-now, form, button')).toEqual([])
    expect(words(main)).not.toContain(filter.title)
  })

  it('keeps its feed, calendars and schedules', () => {
    const calendars = files.filter((file) => file.startsWith(`${root}/calendars/`))
    expect(calendars.length).toBeGreaterThan(0)
    const own = `${root}/events/${id}/${id}.ics`
    for (const file of [`${root}/programme.ics`, own, ...calendars]) {
      const uids = events(parseCalendar(fileText(file))).map((entry) => value(entry, 'UID'))
      expect(uids.length, file).toBeGreaterThan(0)
      for (const uid of uids) expect(uid, file).toMatch(new RegExp(`^${id}(?:-\\d+)?@`))
    }
    const kept = [
      ['changes/atom.xml', id],
      ['schedule.xml', id],
      ['schedule.json', id],
      ['giggity.json', `/${root}/schedule.xml`],
    ] as const
    for (const [file, said] of kept) expect(fileText(`${root}/${file}`), file).toContain(said)
    const feeds = selectAll('link[type="application/atom+xml"]', page(`/${root}/programme/`))
    expect(feeds.map(({ properties }) => String(properties.href))).toEqual([
      expect.stringMatching(new RegExp(`/${root}/changes/atom\\.xml$`)),
    ])
  })

  it('leads from its former views to one list, not to days', () => {
    for (const view of ['grid', 'list']) {
      const own = one('main', page(`/${root}/programme/${view}/`))
      const back = selectAll(`a[href^="/${root}/programme/"]`, own)
        .filter(({ properties }) => /\/programme\/(?:#.*)?$/.test(String(properties.href)))
        .map((link) => [link.properties.href, words(link)])
      expect(back, view).toEqual([[`/${root}/programme/`, programme.whole]])
    }
  })

  it('says where one subscribes that nothing more is to come', () => {
    const said = words(one('main', page(`/${root}/subscribe/`)))
    expect(said).toContain(subscribe.past.replaceAll('{year}', '2027'))
  })
})
