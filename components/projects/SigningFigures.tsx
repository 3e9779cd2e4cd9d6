import { useLocale, useTranslations } from 'next-intl'
import type { SigningFacts } from '@/lib/content/schema/signing'
import { formatMoney } from '@/lib/money/format'
import { Figure } from './Figure'

/** The figures of a signing, each on its own: they are never added up. */
export function SigningFigures({ facts }: { facts: SigningFacts }) {
  const t = useTranslations()
  const locale = useLocale()
  const { projects, projects_over: over, projects_foreign_invested: foreign } = facts
  const total = facts.amounts.find((amount) => amount.kind === 'total_investment')
  return (
    <dl className="flex flex-wrap gap-x-10 gap-y-6 md:justify-between">
      <Figure value={String(projects.value)} label={t('projects.total')} />
      {total !== undefined && (
        <Figure
          value={
            total.value === 'undisclosed'
              ? t('projects.undisclosed')
              : formatMoney(locale, { value: total.value, currency: total.currency })
          }
          label={t('projects.investment')}
        />
      )}
      {over !== undefined && (
        <Figure
          value={String(over.value)}
          label={t('projects.over', { amount: formatMoney(locale, over.each_over) })}
        />
      )}
      {foreign !== undefined && (
        <Figure value={String(foreign.value)} label={t('projects.foreign')} />
      )}
    </dl>
  )
}
