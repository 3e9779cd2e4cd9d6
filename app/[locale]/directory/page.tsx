import { DirectoryView } from '@/components/directory/DirectoryView'
import { ListPage } from '@/components/layout/Page'
import { viewOf } from '@/components/layout/viewOf'
import { routeOf } from '@/lib/outputs/head/route'

export const dynamicParams = false

const route = routeOf('directory')

export const { generateStaticParams, generateMetadata } = route

export default viewOf(route, {
  directory: ({ info }) => (
    <ListPage info={info} section="directory">
      <DirectoryView />
    </ListPage>
  ),
})
