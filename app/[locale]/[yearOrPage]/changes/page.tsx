import { ChangesView } from '@/components/changes/ChangesView'
import { ListPage } from '@/components/layout/Page'
import { viewOf } from '@/components/layout/viewOf'
import { routeOf } from '@/lib/outputs/head/route'

export const dynamicParams = false

const route = routeOf('changes')

export const { generateStaticParams, generateMetadata } = route

export default viewOf(route, {
  changes: ({ info, subject }) => (
    <ListPage info={info} section="programme">
      <ChangesView year={subject} />
    </ListPage>
  ),
})
