import { useLocale } from 'next-intl'
import { hasPage } from '@/lib/content'
import type { PersonFacts } from '@/lib/model/schema/person'
import { inLanguage, paths } from '@/lib/pages/paths'
import { OriginalName, PersonTitle } from './PersonName'

/** A person in the list of an event: name, role, and what tells who it is. */
export function PersonEntry({ person, role }: { person: PersonFacts; role: string }) {
  const locale = useLocale()
  const name = person.name[locale]
  return (
    <li className="py-1">
      {hasPage(person) ? (
        <a
          href={inLanguage(locale, paths.person(person.id))}
          className="inline-block py-1 text-link underline"
        >
          {name}
        </a>
      ) : (
        name
      )}{' '}
      <OriginalName person={person} /> <span className="text-quiet">· {role}</span>
      <p className="text-sm text-quiet">
        <PersonTitle person={person} />
      </p>
    </li>
  )
}
