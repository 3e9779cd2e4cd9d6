import { Page } from '@/components/layout/Page'
import { WithdrawnPage } from '@/components/layout/WithdrawnPage'
import { EventView } from '@/components/programme/EventView'
import { type EventEntry, editions, events, withdrawnEvents } from '@/lib/content'
import { type Locale, locales } from '@/lib/language/locales'
import { metadata, unlistedMetadata } from '@/lib/outputs/head/metadata'
import { eventData } from '@/lib/outputs/schema-org/structured'
import { eventPage } from '@/lib/pages/entry-pages'
import { found, localeOf } from '@/lib/pages/params'
import { withdrawnEventPage } from '@/lib/pages/withdrawn'

interface Props {
  params: Promise<{ locale: string; section: string; id: string }>
}

export const dynamicParams = false

export function generateStaticParams() {
  return locales.flatMap((locale) =>
    editions(locale).flatMap(({ facts: { id: year } }) =>
      [...events(locale, year), ...withdrawnEvents(locale, year)].map(({ id }) => ({
        locale,
        section: String(year),
        id,
      })),
    ),
  )
}

async function read(params: Props['params']) {
  const { locale: segment, section, id } = await params
  const locale: Locale = localeOf(segment)
  const isIt = (event: EventEntry) => event.id === id
  const withdrawn = withdrawnEvents(locale, Number(section)).find(isIt)
  if (withdrawn) return { locale, withdrawn, info: withdrawnEventPage(locale, withdrawn) }
  const entry = found(events(locale, Number(section)).find(isIt), id)
  return { locale, entry, info: eventPage(locale, entry) }
}

export async function generateMetadata({ params }: Props) {
  const { locale, info, withdrawn } = await read(params)
  return withdrawn ? unlistedMetadata(locale, info) : metadata(locale, info)
}

export default async function EventPage({ params }: Props) {
  const { locale, info, entry, withdrawn } = await read(params)
  if (withdrawn) return <WithdrawnPage info={info} />
  return (
    <Page info={info} data={eventData(locale, entry, info)}>
      <EventView entry={entry} />
    </Page>
  )
}
