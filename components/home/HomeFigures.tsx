import { useLocale, useTranslations } from 'next-intl'
import { Figure } from '@/components/projects/Figure'
import { edition, events, signings } from '@/lib/content'
import { formatMoney } from '@/lib/money/format'

/** How many events are on record, and the figures of the year's signings. */
export function HomeFigures({ year }: { year: number }) {
  const t = useTranslations()
  const locale = useLocale()
  const { phase } = edition(locale, year).facts
  return (
    <section aria-label={t('home.figures')} className="page-width py-12">
      <dl className="flex flex-wrap gap-x-10 gap-y-6 md:justify-between">
        <Figure
          value={String(events(locale, year).length)}
          label={t(phase === 'past' ? 'home.events_on_record' : 'home.events_coming')}
        />
        {signings(locale, year).flatMap(({ id, facts }) => [
          <Figure
            key={`${id}-projects`}
            value={String(facts.projects.value)}
            label={t('home.projects_signed')}
          />,
          ...facts.amounts.map(({ kind, value, currency }) =>
            value === 'undisclosed' || kind !== 'total_investment' ? null : (
              <Figure
                key={`${id}-amount`}
                value={formatMoney(locale, { value, currency })}
                label={t('home.investment')}
              />
            ),
          ),
          facts.projects_foreign_invested === undefined ? null : (
            <Figure
              key={`${id}-foreign`}
              value={String(facts.projects_foreign_invested.value)}
              label={t('home.foreign_invested')}
            />
          ),
        ])}
      </dl>
    </section>
  )
}
