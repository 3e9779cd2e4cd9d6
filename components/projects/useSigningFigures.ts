import { useLocale, useTranslations } from 'next-intl'
import type { SigningFacts } from '@/lib/content/schema/signing'
import { formatFullDigits, formatMoney } from '@/lib/money/format'
import { groundOf, type SigningFigure, signingFigures } from '@/lib/projects/signing-figures'

/** A figure of a signing in the reader's words. */
export interface ShownFigure {
  name: SigningFigure['name']
  value: string
  label: string
  /** All digits of a sum that is written shorter. */
  digits: string | undefined
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

  function written(figure: SigningFigure): Pick<ShownFigure, 'value' | 'digits'> {
    if ('count' in figure) return { value: String(figure.count.value), digits: undefined }
    const { value, max = value, currency, precision } = figure.amount
    if (value === 'undisclosed') return { value: t('projects.undisclosed'), digits: undefined }
    const short = formatMoney(locale, { value, currency })
    const digits = formatFullDigits(locale, { value, currency })
    const upTo = formatMoney(locale, { value: max, currency })
    return {
      value: t(`precision.${precision}`, { amount: short, max: upTo }),
      digits: digits === short ? undefined : digits,
    }
  }

  return signingFigures(facts).map((figure) => {
    const { as_of: date, source } = groundOf(figure)
    const label =
      labels[figure.name] ?? ('amount' in figure ? t(`amount.${figure.amount.kind}`) : '')
    return { name: figure.name, label, date, source, ...written(figure) }
  })
}
