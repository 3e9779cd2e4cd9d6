import { locales } from '@/lib/language/locales'
import { type Component, parseCalendar, value } from '../../unit/outputs/calendar/parse'
import { datedEvents, events } from './content'
import { files, textOf } from './site'

export const years = [...new Set(events.map(({ facts }) => facts.edition))]

export const programmeFiles = locales.flatMap((locale) =>
  years.map((year) => {
    const page = `/${locale}/${year}/programme/`
    return { locale, year, page, file: `${locale}/${year}/programme.ics` }
  }),
)

/** Editions that were published only when they were over have one calendar each. */
export const expected = programmeFiles
export const found = files.filter((file) => file.endsWith('.ics'))

export const calendarIn = (file: string) => parseCalendar(textOf(file))
export const entriesIn = (file: string) =>
  calendarIn(file).children.filter(({ name }) => name === 'VEVENT')
export const entries = found.flatMap((file) => entriesIn(file).map((entry) => ({ file, entry })))

/** Each dated event in each language: its page, and its entries in the calendar of its programme. */
export const inCalendars = programmeFiles.flatMap(({ locale, year, file }) =>
  datedEvents
    .filter(({ facts }) => facts.edition === year)
    .map((item) => ({
      locale,
      item,
      file,
      page: `/${locale}/${year}/events/${item.id}/`,
      own: entriesIn(file).filter(
        (entry) => String(value(entry, 'UID')).replace(/[.@].*/, '') === item.id,
      ),
    })),
)

/** Text of a property without the escapes of RFC 5545, 3.3.11. */
export const plain = (component: Component, name: string) =>
  value(component, name)?.replace(/\\(.)/g, (_, sign: string) => (sign === 'n' ? '\n' : sign))
