import { useLocale, useTranslations } from 'next-intl'
import { formatMoney } from '@/lib/language/money-format'
import type { AnswerProps } from './answer'

/** The price; an unknown price is never shown as free. */
export function PriceAnswer({ entry, unknown }: AnswerProps<'cost'>) {
  const { price } = entry.facts
  const t = useTranslations()
  const locale = useLocale()
  if (price === 'unknown') return unknown
  if (typeof price === 'string') return t(`price.${price}`)
  return price.paid.map(({ label, amount, currency }) => (
    <p key={label.zh}>
      {label[locale]} {formatMoney(locale, { value: amount, currency })}
    </p>
  ))
}
