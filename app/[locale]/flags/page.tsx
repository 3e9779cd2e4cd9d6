import { FlagsView } from '@/components/flags/FlagsView'
import { ListPage } from '@/components/layout/Page'
import { viewOf } from '@/components/layout/viewOf'
import { routeOf } from '@/lib/outputs/head/route'

export const dynamicParams = false

const route = routeOf('flags')

export const { generateStaticParams, generateMetadata } = route

export default viewOf(route, {
  flags: ({ info }) => (
    <ListPage info={info} section="site">
      <FlagsView />
    </ListPage>
  ),
})
