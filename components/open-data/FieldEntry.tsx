import { useTranslations } from 'next-intl'
import type { LeafInfo } from '@/lib/outputs/open-data/field'
import type { Meaning } from '@/lib/outputs/open-data/tables'

/** Name, meaning, type and values of one field, inside a `<dl>`. */
export function FieldEntry({
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
