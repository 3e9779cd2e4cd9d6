import { Page } from '@/components/layout/Page'
import { GridView } from '@/components/programme/browse/GridView'
import { ProgrammeFrame } from '@/components/programme/browse/ProgrammeFrame'
import { programmeYears } from '@/lib/content'
import { type YearProps, yearMetadata, yearOf, yearParams } from '@/lib/outputs/head/year-page'
import { programmeGridPage } from '@/lib/pages/programme-pages'

export const dynamicParams = false

export const generateStaticParams = () => yearParams(programmeYears())

export const generateMetadata = yearMetadata(programmeGridPage)

export default async function ProgrammeGridPage(props: YearProps) {
  const { locale, year } = await yearOf(props)
  const info = programmeGridPage(locale, year)
  return (
    <Page info={info}>
      <ProgrammeFrame info={info} year={year}>
        <GridView year={year} />
      </ProgrammeFrame>
    </Page>
  )
}
