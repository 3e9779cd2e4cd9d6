import { useLocale, useTranslations } from 'next-intl'
import { Section } from '@/components/ui/Section'
import type { EventFacts } from '@/lib/model/schema/event'

/** People who agreed to be named, each with the role. */
export function People({ people }: { people: EventFacts['people'] }) {
  const t = useTranslations()
  const locale = useLocale()
  if (typeof people === 'string') return null
  return (
    <Section id="people" title={t('event.people')}>
      <ul>
        {people.map(({ name, role }) => (
          <li key={`${name.zh}-${role}`}>
            {name[locale]} · <span className="text-quiet">{t(`person.${role}`)}</span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
