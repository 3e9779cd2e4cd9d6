import { useLocale, useTranslations } from 'next-intl'
import { Figure } from '@/components/projects/Figure'
import { edition, events, signings } from '@/lib/content'
import { SigningTotals } from './SigningTotals'

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
