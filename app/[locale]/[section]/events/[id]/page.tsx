import { Page } from '@/components/layout/Page'
import { EventView } from '@/components/programme/EventView'
import { events, programmeYears } from '@/lib/content'
import { type Locale, locales } from '@/lib/i18n/locales'
import { eventPage } from '@/lib/site/entry-pages'
import { metadata } from '@/lib/site/metadata'
import { found, localeOf } from '@/lib/site/params'
import { eventData } from '@/lib/site/structured'

interface Props {
  params: Promise<{ locale: string; section: string; id: string }>
}

export const dynamicParams = false

export function generateStaticParams() {
  return locales.flatMap((locale) =>
    programmeYears().flatMap((year) =>
      events(locale, year).map(({ id }) => ({ locale, section: String(year), id })),
    ),
  )
}

async function read(params: Props['params']) {
  const { locale: segment, section, id } = await params
  const locale: Locale = localeOf(segment)
  const entry = found(
    events(locale, Number(section)).find((event) => event.id === id),
    id,
  )
  return { locale, entry, info: eventPage(locale, entry) }
}

export async function generateMetadata({ params }: Props) {
  const { locale, info } = await read(params)
  return metadata(locale, info)
}

export default async function EventPage({ params }: Props) {
  const { locale, entry, info } = await read(params)
  return (
    <Page info={info} data={eventData(locale, entry, info)}>
      <EventView entry={entry} />
    </Page>
  )
}
