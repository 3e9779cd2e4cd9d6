import { useLocale, useTranslations } from 'next-intl'
import { allDigits, formatMoney } from '@/lib/language/money-format'
import { groundOf, type SigningFigure, signingFigures } from '@/lib/model/project/signing-figures'
import type { SigningFacts } from '@/lib/model/schema/signing'

/** A figure of a signing in the reader's words. */
export interface ShownFigure {
  name: SigningFigure['name']
  value: string
  label: string
  /** All digits of a sum that is written shorter, and how exact it is. */
  digits: string | undefined
  exactness: string | undefined
  date: string
  source: string
}

/** Every figure of a signing as it is shown, on whichever page. */
export function useSigningFigures(facts: SigningFacts): ShownFigure[] {
  const t = useTranslations()
  const locale = useLocale()
  const { projects_over: over } = facts
  const labels: Partial<Record<SigningFigure['name'], string>> = {
    projects: t('projects.total'),
    total_investment: t('projects.investment'),
    over: over && t('projects.over', { amount: formatMoney(locale, over.each_over) }),
    foreign: t('projects.foreign'),
  }

  function written(figure: SigningFigure): Pick<ShownFigure, 'value' | 'digits' | 'exactness'> {
    const unsaid = { digits: undefined, exactness: undefined }
    if ('count' in figure) return { value: String(figure.count.value), ...unsaid }
    const { value, max = value, currency, precision } = figure.amount
    if (value === 'undisclosed') return { value: t('projects.undisclosed'), ...unsaid }
    const [amount, upTo] = [value, max].map((sum) => formatMoney(locale, { value: sum, currency }))
    return {
      // As reported: how exact it is stands beside it, not in it.
      value: t(`precision.${precision}`, { amount: amount ?? '', max: upTo ?? '' }),
      digits: allDigits(locale, { value, max, currency }),
      exactness: t(`project.precision.${precision}`),
    }
  }

  return signingFigures(facts).map((figure) => {
    const { as_of: date, source } = groundOf(figure)
    const label =
      labels[figure.name] ?? ('amount' in figure ? t(`amount.${figure.amount.kind}`) : '')
    return { name: figure.name, label, date, source, ...written(figure) }
  })
}
