import { useTranslations } from 'next-intl'
import { Source } from '@/components/pages/Source'
import { Figure } from '@/components/projects/Figure'
import { useSigningFigures } from '@/components/projects/useSigningFigures'
import type { SigningFacts } from '@/lib/content/schema/signing'

/** What a signing comes to, each figure with its source; the rest stands on its own page. */
export function SigningTotals({ facts }: { facts: SigningFacts }) {
  const t = useTranslations('home')
  const labels = {
    projects: t('projects_signed'),
    total_investment: t('investment'),
    foreign: t('foreign_invested'),
  }
  return useSigningFigures(facts).map(({ name, value, source }) =>
    name in labels ? (
      <Figure key={name} value={value} label={labels[name as keyof typeof labels]}>
        <Source id={source} />
      </Figure>
    ) : null,
  )
}
