import { useTranslations } from 'next-intl'
import type { Meaning } from '@/lib/outputs/open-data/tables'

/** Name and meaning of a group of fields, inside a `<dl>`. */
export function GroupEntry({
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
