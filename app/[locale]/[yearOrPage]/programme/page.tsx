import { Page } from '@/components/layout/Page'
import { viewOf } from '@/components/layout/viewOf'
import { ProgrammeView } from '@/components/programme/browse/ProgrammeView'
import { routeOf } from '@/lib/outputs/head/route'

export const dynamicParams = false

const route = routeOf('programme')

export const { generateStaticParams, generateMetadata } = route

export default viewOf(route, {
  programme: ({ info, subject: year }) => (
    <Page info={info}>
      <ProgrammeView info={info} year={year} />
    </Page>
  ),
})
