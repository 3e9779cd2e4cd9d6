import { useLocale, useTranslations } from 'next-intl'
import { formatMoney } from '@/lib/language/money-format'
import type { SigningFacts } from '@/lib/model/schema/signing'

/** What the figures are and are not (`domain.md` PR-13). */
export function SigningMeaning({ facts }: { facts: SigningFacts }) {
  const t = useTranslations()
  const locale = useLocale()
  const { projects_over: over } = facts
  return (
    <div className="grid max-w-measure gap-3 self-start border-s-4 border-flag-yellow ps-4">
      <p>{t('projects.announcement')}</p>
      {over !== undefined && (
        <p>{t('projects.overlap', { amount: formatMoney(locale, over.each_over) })}</p>
      )}
    </div>
  )
}
