import { ListPage } from '@/components/layout/Page'
import { viewOf } from '@/components/layout/viewOf'
import { StyleguideView } from '@/components/styleguide/StyleguideView'
import { routeOf } from '@/lib/outputs/head/route'

export const dynamicParams = false

const route = routeOf('styleguide')

export const { generateStaticParams, generateMetadata } = route

export default viewOf(route, {
  styleguide: ({ info }) => (
    <ListPage info={info} section="site">
      <StyleguideView info={info} />
    </ListPage>
  ),
})
