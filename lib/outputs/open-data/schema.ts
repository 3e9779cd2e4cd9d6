import { z } from 'zod'
import { locales } from '../../language/locales'
import { type FieldInfo, isGroup, type LeafInfo, type ValueType } from './field'
import type { Table } from './table'

const time = /^\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2}:00\+08:00)?)?)?$/

const words = z.strictObject(
  Object.fromEntries(locales.map((locale) => [locale, z.string().nullable()])),
)

const ofType = {
  id: z.string().min(1),
  source: z.string().min(1),
  code: z.string().regex(/^[A-Za-z0-9_-]+$/),
  text: z.string().min(1),
  words,
  time: z.string().regex(time),
  day: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  clock: z.string().regex(/^\d{2}:\d{2}$/),
  integer: z.int(),
  decimal: z.string().regex(/^\d+(\.\d+)?$/),
  degrees: z.string().regex(/^-?\d{1,3}\.\d+$/),
  language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/),
  url: z.url(),
} as const satisfies Record<ValueType, z.ZodType>

const absent = ['unknown', 'none']

function leafSchema({ type, list, allowed, or = [] }: LeafInfo): z.ZodType {
  const single = allowed === undefined ? ofType[type] : z.enum(allowed)
  return z.union([z.enum([...absent, ...or]), list ? z.array(single).min(1) : single])
}

function fieldSchema(field: FieldInfo): z.ZodType {
  if (!isGroup(field)) return leafSchema(field)
  const members = Object.entries(field.members)
  const object = z.strictObject(
    Object.fromEntries(members.map(([name, info]) => [name, leafSchema(info)])),
  )
  return z.union([z.enum(absent), field.one ? object : z.array(object).min(1)])
}

type MeaningOf = (name: string) => string

/** One thing of a table; what `meaning` says of each field stands in the JSON Schema. */
const recordSchema = ({ fields }: Table, meaning: MeaningOf) =>
  z.strictObject(
    Object.fromEntries(
      fields.map(([name, field]) => [name, fieldSchema(field).describe(meaning(name))]),
    ),
  )

/** The whole file: what it is, and what is in the table. */
export const fileSchema = (table: Table, meaning: MeaningOf) =>
  z.strictObject({
    $schema: z.url(),
    title: words,
    edition: z.int(),
    version: z.string().min(1),
    licence: z.string().min(1),
    citation: words,
    dictionary: words,
    time_zone: z.literal('Asia/Shanghai'),
    updated: z.string().regex(time),
    [table.name]: z.array(recordSchema(table, meaning)),
  })
