import { locales } from '@/lib/i18n/locales'
import { type Component, parseCalendar, value } from '../unit/calendar/parse'
import { datedEvents, events } from './content'
import { files, textOf } from './site'

export const years = [...new Set(events.map(({ facts }) => facts.edition))]

export const eventFiles = locales.flatMap((locale) =>
  datedEvents.map((item) => {
    const page = `/${locale}/${item.facts.edition}/events/${item.id}/`
    return { locale, item, page, file: `${page.slice(1)}${item.id}.ics` }
  }),
)
export const programmeFiles = locales.flatMap((locale) =>
  years.map((year) => {
    const page = `/${locale}/${year}/programme/`
    return { locale, year, page, file: `${locale}/${year}/programme.ics` }
  }),
)
export const expected = [...eventFiles, ...programmeFiles]
export const found = files.filter((file) => file.endsWith('.ics'))

export const calendarIn = (file: string) => parseCalendar(textOf(file))
export const entriesIn = (file: string) =>
  calendarIn(file).children.filter(({ name }) => name === 'VEVENT')
export const entries = found.flatMap((file) => entriesIn(file).map((entry) => ({ file, entry })))

/** Text of a property without the escapes of RFC 5545, 3.3.11. */
export const plain = (component: Component, name: string) =>
  value(component, name)?.replace(/\\(.)/g, (_, sign: string) => (sign === 'n' ? '\n' : sign))
