import { EditionsView } from '@/components/editions/EditionsView'
import { ListPage } from '@/components/layout/Page'
import { viewOf } from '@/components/layout/viewOf'
import { routeOf } from '@/lib/outputs/head/route'

export const dynamicParams = false

const route = routeOf('editions')

export const { generateStaticParams, generateMetadata } = route

export default viewOf(route, {
  editions: ({ info }) => (
    <ListPage info={info} section="editions">
      <EditionsView />
    </ListPage>
  ),
})
