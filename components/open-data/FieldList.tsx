import { isGroup } from '@/lib/outputs/open-data/field'
import type { Table } from '@/lib/outputs/open-data/table'
import type { Meaning } from '@/lib/outputs/open-data/tables'
import { FieldEntry } from './FieldEntry'
import { GroupEntry } from './GroupEntry'

/** Every field of a table, each group followed by its own fields. */
export function FieldList({ table }: { table: Table }) {
  const idOf = (name: string) => `${table.name}.${name}`
  return (
    <dl>
      {table.fields.flatMap(([name, field]) =>
        isGroup(field)
          ? [
              <GroupEntry
                key={name}
                id={idOf(name)}
                name={name}
                meaning={`data.field.${name}` as Meaning}
                isOne={field.one}
              />,
              ...Object.entries(field.members).map(([member, info]) => (
                <FieldEntry
                  key={`${name}.${member}`}
                  id={idOf(`${name}.${member}`)}
                  name={`${name}.${member}`}
                  meaning={`data.field.${name}_${member}` as Meaning}
                  info={info}
                />
              )),
            ]
          : [
              <FieldEntry
                key={name}
                id={idOf(name)}
                name={name}
                meaning={`data.field.${name}` as Meaning}
                info={field}
              />,
            ],
      )}
    </dl>
  )
}
