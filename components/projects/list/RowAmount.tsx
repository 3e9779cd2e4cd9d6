import { useLocale, useTranslations } from 'next-intl'
import { formatDate } from '@/lib/language/date-format'
import { formatMoney } from '@/lib/language/money-format'
import type { Amount } from '@/lib/model/schema/money'
import { useAmountWords } from '../project/useAmountWords'

/** An amount with its kind in words: as it was announced first, then as stored in RMB. */
export function RowAmount({ amount }: { amount: Amount }) {
  const t = useTranslations()
  const locale = useLocale()
  const words = useAmountWords()
  const { kind, currency, conversions = [] } = amount
  const stored = currency === 'CNY' ? undefined : conversions.find((to) => to.currency === 'CNY')
  return (
    <p>
      {t(`amount.${kind}`)} <b>{words(amount)}</b>
      {stored !== undefined && (
        <small>
          {t('project_list.converted', {
            amounts: formatMoney(locale, stored),
            date: formatDate(locale, stored.rate_date),
          })}
        </small>
      )}
    </p>
  )
}
