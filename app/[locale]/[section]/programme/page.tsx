import { Page } from '@/components/layout/Page'
import { ByDayView } from '@/components/programme/browse/ByDayView'
import { ProgrammeFrame } from '@/components/programme/browse/ProgrammeFrame'
import { DataLinks } from '@/components/programme/DataLinks'
import { programmeYears } from '@/lib/content'
import { type YearProps, yearMetadata, yearOf, yearParams } from '@/lib/outputs/head/year-page'
import { programmePage } from '@/lib/pages/list-pages'

export const dynamicParams = false

export const generateStaticParams = () => yearParams(programmeYears())

export const generateMetadata = yearMetadata(programmePage)

export default async function ProgrammePage(props: YearProps) {
  const { locale, year } = await yearOf(props)
  const info = programmePage(locale, year)
  return (
    <Page info={info}>
      <ProgrammeFrame info={info} year={year}>
        <ByDayView year={year} />
        <div className="page-width">
          <DataLinks year={year} />
        </div>
      </ProgrammeFrame>
    </Page>
  )
}
