import { useLocale, useTranslations } from 'next-intl'
import { Source } from '@/components/pages/Source'
import type { Amount } from '@/lib/content/schema/money'
import { allDigits, formatMoney } from '@/lib/money/format'
import { formatDate } from '@/lib/time/format'

/** A sum as exact as it is known, all its digits, the day it was true and its source (PR-01). */
export function AmountText({ amount }: { amount: Amount }) {
  const t = useTranslations()
  const locale = useLocale()
  const { value, max = value, currency, precision, as_of: date, source } = amount
  const isKnown = value !== 'undisclosed'
  const upTo = isKnown ? formatMoney(locale, { value: max, currency }) : ''
  const short = isKnown ? formatMoney(locale, { value, currency }) : ''
  const digits = isKnown ? allDigits(locale, { value, max, currency }) : undefined
  return (
    <>
      {isKnown
        ? t(`precision.${precision}`, { amount: short, max: upTo })
        : t('projects.undisclosed')}
      <span className="block text-sm text-quiet">
        {digits !== undefined && `${t('projects.full_digits', { amount: digits })} · `}
        {t('projects.as_of', { date: formatDate(locale, date) })} <Source id={source} />
      </span>
    </>
  )
}
