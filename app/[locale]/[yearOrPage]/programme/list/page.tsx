import { Page } from '@/components/layout/Page'
import { viewOf } from '@/components/layout/viewOf'
import { ListView } from '@/components/programme/browse/ListView'
import { ProgrammeFrame } from '@/components/programme/browse/ProgrammeFrame'
import { routeOf } from '@/lib/outputs/head/route'

export const dynamicParams = false

const route = routeOf('programmeList')

export const { generateStaticParams, generateMetadata } = route

export default viewOf(route, {
  programmeList: ({ info, subject: year }) => (
    <Page info={info}>
      <ProgrammeFrame info={info} year={year}>
        <ListView year={year} />
      </ProgrammeFrame>
    </Page>
  ),
})
