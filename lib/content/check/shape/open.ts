import { z } from 'zod'

/** A schema seen from outside: what may stand in its place and what is inside. */
export type Opened =
  | { is: 'group'; fields: Record<string, z.ZodType> }
  | { is: 'list'; element: z.ZodType }
  | { is: 'record'; keys: string[]; value: z.ZodType }
  | { is: 'choice'; values: string[] }
  | { is: 'union'; options: z.ZodType[] }
  | { is: 'leaf' }

/** The schema inside `.optional()`. */
export function required(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodOptional ? required(schema.unwrap() as z.ZodType) : schema
}

/** Options of a union, with unions inside unions laid flat. */
function options(schema: z.ZodType): z.ZodType[] {
  const inner = required(schema)
  if (!(inner instanceof z.ZodUnion)) return [inner]
  return inner.options.flatMap((option) => options(option as z.ZodType))
}

export function open(schema: z.ZodType): Opened {
  const inner = required(schema)
  if (inner instanceof z.ZodObject)
    return { is: 'group', fields: inner.shape as Record<string, z.ZodType> }
  if (inner instanceof z.ZodArray) return { is: 'list', element: inner.element as z.ZodType }
  if (inner instanceof z.ZodRecord) {
    const keys = open(inner.keyType as z.ZodType)
    return {
      is: 'record',
      keys: keys.is === 'choice' ? keys.values : [],
      value: inner.valueType as z.ZodType,
    }
  }
  if (inner instanceof z.ZodEnum) return { is: 'choice', values: inner.options.map(String) }
  if (inner instanceof z.ZodLiteral) return { is: 'choice', values: [...inner.values].map(String) }
  if (inner instanceof z.ZodUnion) return { is: 'union', options: options(inner) }
  return { is: 'leaf' }
}

/** A field's description in both languages, from the schema's “zh / en”. */
export function about(schema: z.ZodType) {
  const text = schema.description ?? required(schema).description
  const [zh, en] = text?.split(' / ') ?? []
  if (!zh || !en) return undefined
  const bare = (part: string) => part.replace(/[。.]$/, '')
  return { zh: bare(zh), en: bare(en) }
}
