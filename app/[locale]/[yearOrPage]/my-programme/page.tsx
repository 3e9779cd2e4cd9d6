import { Page } from '@/components/layout/Page'
import { viewOf } from '@/components/layout/viewOf'
import { MyProgrammeView } from '@/components/my-programme/MyProgrammeView'
import { routeOf } from '@/lib/outputs/head/route'

export const dynamicParams = false

const route = routeOf('myProgramme')

export const { generateStaticParams, generateMetadata } = route

export default viewOf(route, {
  myProgramme: ({ info, subject }) => (
    <Page info={info}>
      <MyProgrammeView info={info} year={subject} />
    </Page>
  ),
})
