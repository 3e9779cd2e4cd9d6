import { isGroup, type LeafInfo } from '@/lib/open-data/field'
import { fields, type Meaning } from '@/lib/open-data/table'
import { FieldEntry } from './FieldEntry'
import { GroupEntry } from './GroupEntry'

/** Every field of the data, each group followed by its own fields. */
export function FieldList() {
  return (
    <dl>
      {fields.flatMap(([name, field]) =>
        isGroup(field)
          ? [
              <GroupEntry key={name} name={name} isOne={field.one} />,
              ...Object.entries<LeafInfo>(field.members).map(([member, info]) => (
                <FieldEntry
                  key={`${name}.${member}`}
                  name={`${name}.${member}`}
                  meaning={`data.field.${name}_${member}` as Meaning}
                  info={info}
                />
              )),
            ]
          : [
              <FieldEntry
                key={name}
                name={name}
                meaning={`data.field.${name}` as Meaning}
                info={field}
              />,
            ],
      )}
    </dl>
  )
}
