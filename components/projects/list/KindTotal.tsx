import { useLocale, useTranslations } from 'next-intl'
import { formatMoney } from '@/lib/language/money-format'
import type { Total } from '@/lib/model/project/total'

/** What is said of a total beside its sum, each where there is something to say (PR-06). */
const notes = [
  { name: 'counted', of: 'counted' },
  { name: 'lower', of: 'lowerBounds' },
  { name: 'undisclosed', of: 'undisclosed' },
  { name: 'estimated_out', of: 'estimated', estimates: 'out' },
  { name: 'estimated_in', of: 'estimated', estimates: 'in' },
] as const satisfies readonly { name: string; of: keyof Total; estimates?: 'in' | 'out' }[]

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
      {notes.map(({ name, of, ...when }) => (
        <dd
          key={name}
          data-of={of}
          data-estimates={'estimates' in when ? when.estimates : undefined}
          hidden={total[of] === 0 || name === 'estimated_in'}
        >
          {t.rich(`project_totals.${name}`, { n: () => <span data-place="n">{total[of]}</span> })}
        </dd>
      ))}
    </div>
  )
}
