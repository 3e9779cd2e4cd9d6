import { NotFoundView } from '@/components/layout/NotFoundView'
import { Page } from '@/components/layout/Page'
import { viewOf } from '@/components/layout/viewOf'
import { routeOf } from '@/lib/outputs/head/route'

export const dynamicParams = false

const route = routeOf('notFound')

export const { generateStaticParams, generateMetadata } = route

export default viewOf(route, {
  notFound: ({ info }) => (
    <Page info={info}>
      <NotFoundView />
    </Page>
  ),
})
