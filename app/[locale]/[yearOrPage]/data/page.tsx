import { ListPage } from '@/components/layout/Page'
import { viewOf } from '@/components/layout/viewOf'
import { OpenDataView } from '@/components/open-data/OpenDataView'
import { routeOf } from '@/lib/outputs/head/route'
import { dataStructured } from '@/lib/outputs/schema-org/data'

export const dynamicParams = false

const route = routeOf('data')

export const { generateStaticParams, generateMetadata } = route

export default viewOf(route, {
  data: ({ locale, info, subject: year }) => (
    <ListPage info={info} section="site" data={dataStructured(locale, year, info)}>
      <OpenDataView year={year} />
    </ListPage>
  ),
})
