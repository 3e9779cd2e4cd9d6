import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { formatMoney } from '@/lib/language/money-format'
import type { EventFacts } from '@/lib/model/schema/event'

/** The price; an unknown price is never shown as free. */
export function PriceAnswer({
  price,
  unknown,
}: {
  price: EventFacts['price']
  unknown: ReactNode
}) {
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
