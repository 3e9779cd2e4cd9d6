import { useLocale, useTranslations } from 'next-intl'
import { Notes } from '@/components/ui/Notes'
import { Section } from '@/components/ui/Section'
import { eventsOfPerson, programmeYears } from '@/lib/content'
import type { PersonFacts } from '@/lib/model/schema/person'
import { inLanguage, paths } from '@/lib/pages/paths'
import { whenInWords } from '@/lib/programme/when-display'
import { OriginalName, PersonTitle } from './PersonName'

/** A person who agreed to a page: the name in their own script, the title, and their events. */
export function PersonView({ person }: { person: PersonFacts }) {
  const t = useTranslations('person')
  const locale = useLocale()
  const named = programmeYears().flatMap((year) => eventsOfPerson(locale, year, person.id))
  return (
    <article className="page-width">
      <header className="pt-6 pb-8">
        <h1 className="max-w-5xl text-title">{person.name[locale]}</h1>
        <p className="text-lg">
          <OriginalName person={person} />
        </p>
        <p className="text-quiet">
          <PersonTitle person={person} />
        </p>
      </header>
      <Section id="events" title={t('events')}>
        <ul>
          {named.map(({ entry: { id, facts, words }, role }) => (
            <li key={id} className="border-t border-line py-2">
              <a
                href={inLanguage(locale, paths.event(facts.edition, id))}
                className="text-link underline"
              >
                {words.title}
              </a>
              <p className="text-sm text-quiet">
                {[t(role), whenInWords(locale, facts.when)].filter(Boolean).join(' · ')}
              </p>
            </li>
          ))}
        </ul>
      </Section>
      <Notes notes={person.sources.map(({ source }) => source)} />
    </article>
  )
}
