import { Page } from '@/components/layout/Page'
import { VenueView } from '@/components/places/VenueView'
import { venue, venues } from '@/lib/content'
import { locales } from '@/lib/language/locales'
import { metadata } from '@/lib/outputs/head/metadata'
import { venueData } from '@/lib/outputs/schema-org/structured'
import { localeOf } from '@/lib/pages/params'
import { venuePage } from '@/lib/pages/venue-page'

interface Props {
  params: Promise<{ locale: string; id: string }>
}

export const dynamicParams = false

export function generateStaticParams() {
  return locales.flatMap((locale) => venues().map(({ id }) => ({ locale, id })))
}

async function read(params: Props['params']) {
  const { locale: segment, id } = await params
  const locale = localeOf(segment)
  const facts = venue(id)
  return { locale, facts, info: venuePage(locale, facts) }
}

export async function generateMetadata({ params }: Props) {
  const { locale, info } = await read(params)
  return metadata(locale, info)
}

export default async function VenuePage({ params }: Props) {
  const { locale, facts, info } = await read(params)
  return (
    <Page info={info} data={venueData(locale, facts, info)}>
      <VenueView venue={facts} />
    </Page>
  )
}
