import { useTranslations } from 'next-intl'
import { isGroup, type LeafInfo } from '@/lib/outputs/open-data/field'
import type { Table } from '@/lib/outputs/open-data/table'
import type { Meaning } from '@/lib/outputs/open-data/tables'

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

/** Name, meaning, type and values of one field, inside a `<dl>`. */
function FieldEntry({
  id,
  name,
  meaning,
  info: { type, list, allowed, or },
}: {
  id: string
  name: string
  meaning: Meaning
  info: LeafInfo
}) {
  const t = useTranslations()
  const typeName = t(`data.type.${type}`)
  return (
    <div className="grid gap-x-6 border-t border-line py-3 md:grid-cols-[16rem_1fr]">
      <dt id={id} className="wrap-anywhere">
        <code>{name}</code>
      </dt>
      <dd>
        <p>{t(meaning)}</p>
        <p className="text-sm text-quiet">{list ? t('data.many', { type: typeName }) : typeName}</p>
        {allowed !== undefined && (
          <p className="text-sm text-quiet wrap-anywhere">
            {t('data.values', { values: allowed.join(' ') })}
          </p>
        )}
        {or !== undefined && (
          <p className="text-sm text-quiet">{t('data.or_words', { values: or.join(' ') })}</p>
        )}
      </dd>
    </div>
  )
}

/** Name and meaning of a group of fields, inside a `<dl>`. */
function GroupEntry({
  id,
  name,
  meaning,
  isOne,
}: {
  id: string
  name: string
  meaning: Meaning
  isOne: boolean
}) {
  const t = useTranslations()
  return (
    <div className="grid gap-x-6 border-t border-line py-3 md:grid-cols-[16rem_1fr]">
      <dt id={id} className="font-bold">
        <code>{name}</code>
      </dt>
      <dd>
        <p className="font-bold">{t(meaning)}</p>
        <p className="text-sm text-quiet">{t(isOne ? 'data.one_group' : 'data.many_groups')}</p>
      </dd>
    </div>
  )
}
