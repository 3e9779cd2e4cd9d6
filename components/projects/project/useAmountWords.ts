import { useLocale, useTranslations } from 'next-intl'
import { formatMoney } from '@/lib/language/money-format'
import type { Amount } from '@/lib/model/schema/money'

/** Gives an amount in its own currency as exact as it is known: over 12亿元, about 12亿元, 1亿元至2亿元. */
export function useAmountWords() {
  const t = useTranslations()
  const locale = useLocale()
  return ({ value, max, currency, precision }: Amount): string => {
    if (value === 'undisclosed') return t('projects.undisclosed')
    const amount = formatMoney(locale, { value, currency })
    if (precision === 'rounded') return t('project.rounded', { amount })
    return t(`precision.${precision}`, {
      amount,
      max: formatMoney(locale, { value: max ?? value, currency }),
    })
  }
}
