import { Page } from '@/components/layout/Page'
import { viewOf } from '@/components/layout/viewOf'
import { GridView } from '@/components/programme/browse/GridView'
import { ProgrammeFrame } from '@/components/programme/browse/ProgrammeFrame'
import { routeOf } from '@/lib/outputs/head/route'

export const dynamicParams = false

const route = routeOf('programmeGrid')

export const { generateStaticParams, generateMetadata } = route

export default viewOf(route, {
  programmeGrid: ({ info, subject: year }) => (
    <Page info={info}>
      <ProgrammeFrame info={info} year={year} isWide>
        <GridView year={year} />
      </ProgrammeFrame>
    </Page>
  ),
})
