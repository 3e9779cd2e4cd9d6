import { useLocale, useTranslations } from 'next-intl'
import { Row, Section } from '@/components/ui/Section'
import type { EventFacts } from '@/lib/model/schema/event'

/** The parts of a timed event, in venue time. */
export function Agenda({ when }: { when: EventFacts['when'] }) {
  const t = useTranslations()
  const locale = useLocale()
  if (!('agenda' in when) || when.agenda === undefined) return null
  return (
    <Section id="agenda" title={t('event.agenda')}>
      <dl className="@container border-b border-line">
        {when.agenda.map(({ time, text }) => (
          <Row key={`${time}-${text.zh}`} term={time}>
            {text[locale]}
          </Row>
        ))}
      </dl>
    </Section>
  )
}
