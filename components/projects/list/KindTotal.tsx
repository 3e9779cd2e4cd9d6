import { useLocale, useTranslations } from 'next-intl'
import { formatMoney } from '@/lib/language/money-format'
import { notesOf } from '@/lib/lists/projects/total-notes'
import type { Total } from '@/lib/model/project/total'

/** The total of one kind of amount, to the last yuan, with what is in it and what is not. */
export function KindTotal({ total }: { total: Total }) {
  const t = useTranslations()
  const locale = useLocale()
  const { kind, value, counted, lowerBounds } = total
  const sum = formatMoney(locale, { value, currency: 'CNY' })
  return (
    <div data-kind={kind}>
      <dt>{t(`amount.${kind}`)}</dt>
      <dd>
        <data value={value}>
          {counted === 0
            ? t('project_totals.nothing')
            : lowerBounds === 0
              ? sum
              : t.rich('project_totals.at_least', { sum: () => sum })}
        </data>
      </dd>
      {notesOf(total, { estimates: false }).map(({ name, n }) => (
        <dd key={name}>{t.rich(`project_totals.${name}`, { n: () => n })}</dd>
      ))}
    </div>
  )
}
