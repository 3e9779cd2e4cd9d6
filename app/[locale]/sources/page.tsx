import { ListPage } from '@/components/layout/Page'
import { viewOf } from '@/components/layout/viewOf'
import { SourcesView } from '@/components/sources/SourcesView'
import { routeOf } from '@/lib/outputs/head/route'

export const dynamicParams = false

const route = routeOf('sources')

export const { generateStaticParams, generateMetadata } = route

export default viewOf(route, {
  sources: ({ info }) => (
    <ListPage info={info} section="site">
      <SourcesView />
    </ListPage>
  ),
})
