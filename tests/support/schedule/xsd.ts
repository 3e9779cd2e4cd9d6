import type { Element } from './xml'

/**
 * The XSD of the c3voc schedule (voc/schedule, validator/xsd/schedule.xml.xsd), written as data. Where
 * its versions differ, the stricter rule stands here.
 */
interface Type {
  /** Pattern of the whole text; none where there are only children. */
  text?: RegExp
  attributes?: Record<string, { pattern: RegExp; required?: true }>
  /** Children in the order of a sequence, or of any order (`xs:all`). */
  order?: 'sequence' | 'all'
  children?: Record<string, { type: Type; least: number; most: number }>
}

const date = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/
const dateTimeTz =
  /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(Z|[+-]\d{2}:\d{2})$/
const duration = /^(\d{1,2}:\d{2}|\d{1,2}:\d{2}:\d{1,2})$/
const start = /^[0-2]\d:[0-5]\d(:[0-5]\d)?$/
const httpUri = /^https?:\/\/\S+$/
const positive = /^[1-9]\d*$/
const uuid = /^[\da-fA-F]{8}(-[\da-fA-F]{4}){3}-[\da-fA-F]{12}$/
const slug = /^[a-z0-9_-]{4,}$/
const any = /^.*$/s

const one = (text: RegExp) => ({ type: { text }, least: 1, most: 1 })
const maybe = (text: RegExp) => ({ type: { text }, least: 0, most: 1 })
const many = (type: Type, least: number) => ({ type, least, most: Number.POSITIVE_INFINITY })
const listOf = (name: string, attribute: string, pattern: RegExp) => ({
  type: {
    order: 'sequence',
    children: { [name]: many({ text: any, attributes: { [attribute]: { pattern } } }, 0) },
  } satisfies Type,
  least: 0,
  most: 1,
})

const event: Type = {
  order: 'all',
  attributes: {
    id: { pattern: positive, required: true },
    guid: { pattern: uuid, required: true },
  },
  children: {
    room: one(any),
    title: one(/\S/),
    subtitle: one(any),
    type: one(any),
    date: one(dateTimeTz),
    start: one(start),
    duration: one(duration),
    abstract: one(any),
    slug: one(slug),
    track: one(any),
    logo: maybe(any),
    persons: listOf('person', 'id', positive),
    language: maybe(any),
    description: maybe(any),
    links: listOf('link', 'href', httpUri),
    attachments: listOf('attachment', 'href', httpUri),
    video_download_url: maybe(httpUri),
    url: maybe(httpUri),
    feedback_url: maybe(httpUri),
  },
}

const room: Type = {
  order: 'sequence',
  attributes: { name: { pattern: /\S/, required: true } },
  children: { event: many(event, 0) },
}

const day: Type = {
  order: 'sequence',
  attributes: {
    date: { pattern: date, required: true },
    start: { pattern: dateTimeTz, required: true },
    end: { pattern: dateTimeTz, required: true },
    index: { pattern: positive, required: true },
  },
  children: { room: many(room, 0) },
}

const conference: Type = {
  order: 'all',
  children: {
    title: one(/\S/),
    acronym: one(/^[a-z0-9_-]{4,}$/),
    start: maybe(date),
    end: maybe(date),
    days: maybe(/^\d+$/),
    timeslot_duration: maybe(duration),
    base_url: maybe(httpUri),
    time_zone_name: maybe(/^[A-Z][a-z]+\/[A-Z][a-z]+$/),
  },
}

export const scheduleType: Type = {
  order: 'sequence',
  children: {
    version: one(/\S/),
    conference: { type: conference, least: 1, most: 1 },
    day: many(day, 1),
  },
}

/** Everything in an element that its type does not allow. */
export function faults(element: Element, type: Type, path = element.name): string[] {
  return [
    ...attributeFaults(element, type).map((fault) => `${path}${fault}`),
    ...textFaults(element, type).map((fault) => `${path}${fault}`),
    ...childFaults(element, type).map((fault) => `${path}${fault}`),
    ...element.children.flatMap((child, index) => {
      const known = type.children?.[child.name]
      return known ? faults(child, known.type, `${path}/${child.name}[${index}]`) : []
    }),
  ]
}

function attributeFaults({ attributes }: Element, { attributes: known = {} }: Type): string[] {
  const unknown = Object.keys(attributes).filter((name) => !(name in known))
  const wrong = Object.entries(known).filter(([name, { pattern, required }]) => {
    const value = attributes[name]
    return value === undefined ? required === true : !pattern.test(value)
  })
  return [...unknown, ...wrong.map(([name]) => name)].map((name) => `@${name}`)
}

function textFaults({ text }: Element, type: Type): string[] {
  const pattern = type.text ?? /^\s*$/
  return pattern.test(text) ? [] : [` says "${text}"`]
}

function childFaults({ children }: Element, { order, children: known = {} }: Type): string[] {
  const names = Object.keys(known)
  const unknown = children.filter(({ name }) => !names.includes(name)).map(({ name }) => name)
  const counts = Object.entries(known)
    .filter(([name, { least, most }]) => {
      const count = children.filter((child) => child.name === name).length
      return count < least || count > most
    })
    .map(([name]) => name)
  const places = children.map(({ name }) => names.indexOf(name))
  const isMixed = order === 'sequence' && places.some((place, at) => place < (places[at - 1] ?? 0))
  return [...unknown, ...counts].map((name) => `/${name}`).concat(isMixed ? [' order'] : [])
}
