import { Page } from '@/components/layout/Page'
import { viewOf } from '@/components/layout/viewOf'
import { VenueView } from '@/components/places/VenueView'
import { routeOf } from '@/lib/outputs/head/route'
import { venueData } from '@/lib/outputs/schema-org/structured'

export const dynamicParams = false

const route = routeOf('venue')

export const { generateStaticParams, generateMetadata } = route

export default viewOf(route, {
  venue: ({ locale, info, subject }) => (
    <Page info={info} data={venueData(locale, subject, info)}>
      <VenueView venue={subject} />
    </Page>
  ),
})
