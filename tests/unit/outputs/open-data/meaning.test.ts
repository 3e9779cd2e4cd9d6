import { expect, it } from 'vitest'
import { locales } from '@/lib/language/locales'
import { messagesIn } from '@/lib/language/messages'
import { datasetTables } from '@/lib/outputs/open-data/datasets'
import { isGroup } from '@/lib/outputs/open-data/field'
import type { Meaning } from '@/lib/outputs/open-data/tables'

/** Fields and members of each table: the type holds all of them, not only what every table has. */
const some: readonly Meaning[] = [
  'data.field.url',
  'data.field.themes',
  'data.field.venues_name',
  'data.field.amounts_value',
  'data.field.correction',
  'data.field.figures_unit',
]

// @ts-expect-error: no table has this field, so no message may be asked for under its name.
const none: Meaning = 'data.field.no_such_field'

it.each(locales)('has a meaning of each field in %s, and of nothing else', (locale) => {
  const names = Object.values(datasetTables).flatMap((tables) =>
    tables.flatMap(({ fields }) =>
      fields.flatMap(([name, field]) =>
        isGroup(field)
          ? [name, ...Object.keys(field.members).map((member) => `${name}_${member}`)]
          : [name],
      ),
    ),
  )
  const { field } = messagesIn(locale).data
  expect(names.length).toBeGreaterThan(100)
  expect(Object.keys(field).sort()).toEqual([...new Set(names)].sort())
  for (const meaning of some) expect(names).toContain(meaning.replace('data.field.', ''))
  expect(names).not.toContain(none)
})
