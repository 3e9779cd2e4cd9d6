import { useTranslations } from 'next-intl'
import { Source } from '@/components/pages/Source'
import { Figure } from '@/components/projects/Figure'
import { type ShownFigure, useSigningFigures } from '@/components/projects/useSigningFigures'
import { homeFigures } from '@/lib/model/project/signing-figures'
import type { SigningFacts } from '@/lib/model/schema/signing'

/** What a signing comes to, each figure with its source; the rest stands on its own page. */
export function SigningTotals({ facts }: { facts: SigningFacts }) {
  const t = useTranslations('home')
  const labels: Partial<Record<ShownFigure['name'], string>> = {
    projects: t('projects_signed'),
    total_investment: t('investment'),
    foreign: t('foreign_invested'),
  }
  return useSigningFigures(facts)
    .filter(({ name }) => homeFigures.includes(name))
    .map(({ name, value, source }) => (
      <Figure key={name} value={value} label={labels[name]}>
        <Source id={source} />
      </Figure>
    ))
}
