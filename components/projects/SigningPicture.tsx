import { useLocale, useTranslations } from 'next-intl'
import type { SigningFacts } from '@/lib/content/schema/signing'
import { formatMoney } from '@/lib/money/format'
import { Squares } from './Squares'

/** The two groups of projects, each on its own picture because they may overlap. */
export function SigningPicture({ facts }: { facts: SigningFacts }) {
  const t = useTranslations()
  const locale = useLocale()
  const {
    projects: { value: total },
    projects_over: over,
    projects_foreign_invested: foreign,
  } = facts
  return (
    <div className="grid gap-8">
      {over !== undefined && (
        <Squares
          count={over.value}
          total={total}
          colour="red"
          label={`${over.value} · ${t('projects.over', { amount: formatMoney(locale, over.each_over) })}`}
        />
      )}
      {foreign !== undefined && (
        <Squares
          count={foreign.value}
          total={total}
          colour="blue"
          label={`${foreign.value} · ${t('projects.foreign')}`}
        />
      )}
    </div>
  )
}
