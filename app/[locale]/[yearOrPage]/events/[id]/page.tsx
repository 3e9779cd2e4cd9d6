import { Page } from '@/components/layout/Page'
import { viewOf } from '@/components/layout/viewOf'
import { EventView } from '@/components/programme/EventView'
import { routeOf } from '@/lib/outputs/head/route'
import { eventData } from '@/lib/outputs/schema-org/structured'

export const dynamicParams = false

const route = routeOf('event')

export const { generateStaticParams, generateMetadata } = route

export default viewOf(route, {
  event: ({ locale, info, subject }) => (
    <Page info={info} data={eventData(locale, subject, info)}>
      <EventView entry={subject} />
    </Page>
  ),
})
