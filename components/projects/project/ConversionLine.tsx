import { useLocale, useTranslations } from 'next-intl'
import { Source } from '@/components/pages/Source'
import { formatDate } from '@/lib/language/date-format'
import { allDigits, formatMoney } from '@/lib/language/money-format'
import type { Conversion } from '@/lib/model/schema/money'

/** A stored conversion with its rate, the day and the source of that. */
export function ConversionLine({
  conversion: { currency, value, rate, rate_of: priced, rate_date: date, rate_source: source },
  from,
  isBound,
}: {
  conversion: Conversion
  /** ISO 4217 code of the original sum. */
  from: string
  /** Whether the original is a lower bound, and so this is too. */
  isBound: boolean
}) {
  const t = useTranslations('project')
  const locale = useLocale()
  const digits = allDigits(locale, { value, currency })
  const other = priced === from ? currency : from
  return (
    <li>
      <p>
        {t(isBound ? 'converted_bound' : 'converted', {
          amount: formatMoney(locale, { value, currency }),
        })}
        {digits !== undefined && ` · ${t('digits', { amount: digits })}`}
      </p>
      <p className="text-quiet">
        {t('rate', {
          rate: `1 ${priced} = ${rate} ${other}`,
          date: formatDate(locale, date),
        })}{' '}
        <Source id={source} />
      </p>
    </li>
  )
}
