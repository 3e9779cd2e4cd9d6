import { useLocale, useTranslations } from 'next-intl'
import { Source } from '@/components/pages/Source'
import { Figure } from '@/components/projects/Figure'
import { type ShownFigure, useSigningFigures } from '@/components/projects/useSigningFigures'
import { edition, events, signings } from '@/lib/content'
import { homeFigures } from '@/lib/model/project/signing-figures'
import type { SigningFacts } from '@/lib/model/schema/signing'

/** How many events are on record, and the figures of the year's signings. */
export function HomeFigures({ year }: { year: number }) {
  const t = useTranslations()
  const locale = useLocale()
  const { phase } = edition(locale, year).facts
  return (
    <section aria-label={t('home.figures')} className="page-width py-12">
      <dl className="flex flex-wrap gap-x-10 gap-y-6 lg:gap-x-24">
        <Figure
          value={String(events(locale, year).length)}
          label={t(phase === 'past' ? 'home.events_on_record' : 'home.events_coming')}
        />
        {signings(locale, year).map(({ id, facts }) => (
          <SigningTotals key={id} facts={facts} />
        ))}
      </dl>
    </section>
  )
}

/** What a signing comes to, each figure with its source; the rest stands on its own page. */
function SigningTotals({ facts }: { facts: SigningFacts }) {
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
