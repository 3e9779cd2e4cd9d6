import { Page } from '@/components/layout/Page'
import { viewOf } from '@/components/layout/viewOf'
import { FacetView } from '@/components/programme/browse/FacetView'
import { routeOf } from '@/lib/outputs/head/route'

export const dynamicParams = false

const route = routeOf('programmeFacet')

export const { generateStaticParams, generateMetadata } = route

export default viewOf(route, {
  programmeFacet: ({ info, subject }) => (
    <Page info={info}>
      <FacetView info={info} {...subject} />
    </Page>
  ),
})
