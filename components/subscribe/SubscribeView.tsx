import { useLocale, useTranslations } from 'next-intl'
import { Section } from '@/components/ui/Section'
import { edition } from '@/lib/content'
import { Clients } from './Clients'
import { Parts } from './Parts'
import { WholeProgramme } from './WholeProgramme'

/** The addresses of an edition's calendars, and how to take them into one's own. */
export function SubscribeView({ year }: { year: number }) {
  const t = useTranslations('subscribe')
  const { phase } = edition(useLocale(), year).facts
  return (
    <>
      {phase === 'past' && <p className="mb-8 max-w-measure bg-sand p-4 font-bold">{t('past')}</p>}
      <Section id="whole" title={t('whole')}>
        <WholeProgramme year={year} />
      </Section>
      <Section id="steps" title={t('steps')}>
        <p className="max-w-measure">{t('steps_lead')}</p>
        <Clients />
      </Section>
      <Section id="parts" title={t('parts')}>
        <p className="mb-6 max-w-measure">{t('parts_lead')}</p>
        <Parts year={year} />
      </Section>
    </>
  )
}
