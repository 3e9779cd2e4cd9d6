import { z } from 'zod'
import { locales } from '../i18n/locales'
import { type Field, isGroup, type LeafInfo, type ValueType } from './field'
import { fields } from './table'

const time = /^\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2}:00\+08:00)?)?)?$/

const words = z.strictObject(
  Object.fromEntries(locales.map((locale) => [locale, z.string().nullable()])),
)

const ofType = {
  id: z.string().min(1),
  code: z.string().regex(/^[A-Za-z_-]+$/),
  text: z.string().min(1),
  words,
  time: z.string().regex(time),
  clock: z.string().regex(/^\d{2}:\d{2}$/),
  integer: z.int(),
  decimal: z.string().regex(/^\d+(\.\d+)?$/),
  degrees: z.string().regex(/^-?\d{1,3}\.\d+$/),
  language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/),
  url: z.url(),
} as const satisfies Record<ValueType, z.ZodType>

const absent = z.enum(['unknown', 'none'])

function leafSchema({ type, list, allowed }: LeafInfo): z.ZodType {
  const single = allowed === undefined ? ofType[type] : z.enum(allowed)
  return z.union([absent, list ? z.array(single).min(1) : single, ...places(type, list)])
}

/** A list of ids may also be one word of its own: `online`. */
const places = (type: ValueType, list: true | undefined) =>
  type === 'id' && list ? [z.literal('online')] : []

function fieldSchema(field: Field): z.ZodType {
  if (!isGroup(field)) return leafSchema(field)
  const members = Object.entries(field.members)
  const object = z.strictObject(
    Object.fromEntries(members.map(([name, info]) => [name, leafSchema(info)])),
  )
  return z.union([absent, field.one ? object : z.array(object).min(1)])
}

/** An event of the data; what `meaning` says of each field stands in the JSON Schema. */
export const eventSchema = (meaning: (name: string) => string) =>
  z.strictObject(
    Object.fromEntries(
      fields.map(([name, field]) => [name, fieldSchema(field).describe(meaning(name))]),
    ),
  )

/** The whole file: what it is, and its events. */
export const fileSchema = (meaning: (name: string) => string) =>
  z.strictObject({
    $schema: z.url(),
    title: words,
    edition: z.int(),
    licence: z.string().min(1),
    dictionary: words,
    time_zone: z.literal('Asia/Shanghai'),
    updated: z.string().regex(time),
    events: z.array(eventSchema(meaning)),
  })
