import { useLocale, useTranslations } from 'next-intl'
import { Children, type ReactNode } from 'react'
import { NoteNumbers, Notes } from '@/components/ui/Notes'
import { Row, Section } from '@/components/ui/Section'
import { hasSite, organisations, venuesOfEvents } from '@/lib/content'
import { inNoteOrder } from '@/lib/content/notes'
import type { OrganisationFacts, VenueFacts } from '@/lib/model/schema/place'
import { inLanguage, paths } from '@/lib/pages/paths'
import { ChineseName, hasFacts, VenueFactRows } from '../places/VenueFactRows'

export function DirectoryView() {
  const t = useTranslations('directory')
  const shown = { venues: venuesOfEvents(), organisations: organisations().filter(hasSite) }
  const notes = notesOf([...shown.venues, ...shown.organisations])
  return (
    <>
      {shown.venues.length > 0 && (
        <Section id="venues" title={t('venues')}>
          <div className="grid gap-x-16 lg:grid-cols-2">
            {shown.venues.map((venue) => (
              <VenueEntry key={venue.id} venue={venue} notes={notes} />
            ))}
          </div>
        </Section>
      )}
      {shown.organisations.length > 0 && (
        <Section id="organisations" title={t('organisations')}>
          <div className="grid gap-x-16 lg:grid-cols-2">
            {shown.organisations.map((organisation) => (
              <OrganisationEntry key={organisation.id} organisation={organisation} notes={notes} />
            ))}
          </div>
        </Section>
      )}
      <Notes notes={notes} />
    </>
  )
}

type Listed = VenueFacts | OrganisationFacts

/** The sources of places and bodies in the order of their notes. */
export const notesOf = (listed: readonly Listed[]) => inNoteOrder(listed.flatMap(sourcesOf))

const sourcesOf = ({ sources }: Listed) => sources.map(({ source }) => source)

export function VenueEntry({ venue, notes }: { venue: VenueFacts; notes: readonly string[] }) {
  const t = useTranslations('place')
  const locale = useLocale()
  return (
    <DirectoryEntry
      entry={venue}
      notes={notes}
      more={
        <p>
          <a
            href={inLanguage(locale, paths.venue(venue.id))}
            className="inline-block py-2 text-link underline"
          >
            {t('to_card')}
          </a>
        </p>
      }
    >
      {hasFacts(venue) && <VenueFactRows venue={venue} />}
    </DirectoryEntry>
  )
}

export function OrganisationEntry({
  organisation,
  notes,
}: {
  organisation: OrganisationFacts
  notes: readonly string[]
}) {
  const t = useTranslations()
  return (
    <DirectoryEntry entry={organisation} notes={notes}>
      {hasSite(organisation) && (
        <Row term={t('directory.site')}>
          <a href={organisation.site} className="text-link underline">
            {organisation.site}
          </a>
        </Row>
      )}
    </DirectoryEntry>
  )
}

/** A venue or organisation: its name, the numbers of its notes, and what is special to it. */
function DirectoryEntry({
  entry,
  notes,
  more,
  children,
}: {
  entry: Listed
  notes: readonly string[]
  more?: ReactNode
  children: ReactNode
}) {
  const locale = useLocale()
  return (
    <article id={entry.id} className="border-t border-line py-4">
      <h3 className="text-lg leading-snug">
        {entry.name[locale]}
        <NoteNumbers sources={sourcesOf(entry)} notes={notes} />
      </h3>
      <ChineseName name={entry.name} />
      {Children.toArray(children).length > 0 && (
        <dl className="@container [&>:first-child]:border-t-0">{children}</dl>
      )}
      {more}
    </article>
  )
}
