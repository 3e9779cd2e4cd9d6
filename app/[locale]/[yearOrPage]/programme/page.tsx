import { Page } from '@/components/layout/Page'
import { viewOf } from '@/components/layout/viewOf'
import { ByDayView } from '@/components/programme/browse/ByDayView'
import { ProgrammeFrame } from '@/components/programme/browse/ProgrammeFrame'
import { DataLinks } from '@/components/programme/CalendarLinks'
import { routeOf } from '@/lib/outputs/head/route'

export const dynamicParams = false

const route = routeOf('programme')

export const { generateStaticParams, generateMetadata } = route

export default viewOf(route, {
  programme: ({ info, subject: year }) => (
    <Page info={info}>
      <ProgrammeFrame info={info} year={year}>
        <ByDayView year={year} />
        <div className="page-width">
          <DataLinks year={year} />
        </div>
      </ProgrammeFrame>
    </Page>
  ),
})
