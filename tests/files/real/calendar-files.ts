import { locales } from '@/lib/language/locales'
import { type Component, parseCalendar, value } from '../../unit/outputs/calendar/parse'
import { datedEvents, events, venues } from './content'
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

type Item = (typeof events)[number]

function daysOf({ facts: { when } }: Item): string[] {
  if ('date' in when) return [when.date]
  if ('start' in when) return [when.start.slice(0, 10)]
  if (!('from' in when)) throw new Error('The real content has no such date yet')
  const length = (Date.parse(when.to) - Date.parse(when.from)) / 86_400_000
  return Array.from({ length: length + 1 }, (_, day) =>
    new Date(Date.parse(when.from) + day * 86_400_000).toISOString().slice(0, 10),
  )
}

const placesOf = ({ facts: { place } }: Item) => (typeof place === 'string' ? [] : place)

function heardBy({ facts: { languages } }: Item): string[] {
  const { spoken, interpretation, subtitles = [] } = languages
  const heard = spoken === 'unknown' ? [] : spoken
  const interpreted = typeof interpretation === 'string' ? [] : interpretation
  const tags = [...heard, ...interpreted.map(({ to }) => to), ...subtitles]
  return locales.filter((locale) => tags.includes(locale) || heard.includes('zxx'))
}

/** In which smaller calendars an event belongs, by its facts. */
const selections = {
  day: daysOf,
  kind: ({ facts }) => [facts.kind],
  theme: ({ facts }) => facts.themes,
  district: (item) => placesOf(item).map((id) => venues.get(id)?.district ?? ''),
  follow: heardBy,
  audience: ({ facts }) => [facts.audience, ...(facts.family === 'yes' ? ['family'] : [])],
} as const satisfies Record<string, (item: Item) => readonly string[]>

const selectionNames = Object.keys(selections) as (keyof typeof selections)[]

const namesOf = (item: Item) =>
  selectionNames.flatMap((name) =>
    selections[name](item)
      .filter((value) => value !== 'unknown' && value !== '')
      .map((value) => `${name}-${value}`),
  )

/** One file for each value that occurs, with the events that have it. */
export const partFiles = programmeFiles.flatMap(({ locale, year }) => {
  const items = datedEvents.filter(({ facts }) => facts.edition === year)
  return [...new Set(items.flatMap(namesOf))].map((name) => ({
    locale,
    year,
    page: `/${locale}/${year}/subscribe/`,
    file: `${locale}/${year}/calendars/${name}.ics`,
    items: items.filter((item) => namesOf(item).includes(name)),
  }))
})

export const expected = [...eventFiles, ...programmeFiles, ...partFiles]
export const found = files.filter((file) => file.endsWith('.ics'))

export const calendarIn = (file: string) => parseCalendar(textOf(file))
export const entriesIn = (file: string) =>
  calendarIn(file).children.filter(({ name }) => name === 'VEVENT')
export const entries = found.flatMap((file) => entriesIn(file).map((entry) => ({ file, entry })))

/** Text of a property without the escapes of RFC 5545, 3.3.11. */
export const plain = (component: Component, name: string) =>
  value(component, name)?.replace(/\\(.)/g, (_, sign: string) => (sign === 'n' ? '\n' : sign))
