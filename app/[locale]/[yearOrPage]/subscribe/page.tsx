import { ListPage } from '@/components/layout/Page'
import { viewOf } from '@/components/layout/viewOf'
import { DataLinks } from '@/components/programme/CalendarLinks'
import { SubscribeView } from '@/components/subscribe/SubscribeView'
import { routeOf } from '@/lib/outputs/head/route'

export const dynamicParams = false

const route = routeOf('subscribe')

export const { generateStaticParams, generateMetadata } = route

export default viewOf(route, {
  subscribe: ({ info, subject: year }) => (
    <ListPage info={info} section="programme">
      <SubscribeView year={year} />
      <DataLinks year={year} />
    </ListPage>
  ),
})
