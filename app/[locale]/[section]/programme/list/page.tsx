import { Page } from '@/components/layout/Page'
import { ListView } from '@/components/programme/browse/ListView'
import { ProgrammeFrame } from '@/components/programme/browse/ProgrammeFrame'
import { programmeYears } from '@/lib/content'
import { type YearProps, yearMetadata, yearOf, yearParams } from '@/lib/outputs/head/year-page'
import { programmeListPage } from '@/lib/pages/programme-pages'

export const dynamicParams = false

export const generateStaticParams = () => yearParams(programmeYears())

export const generateMetadata = yearMetadata(programmeListPage)

export default async function ProgrammeListPage(props: YearProps) {
  const { locale, year } = await yearOf(props)
  const info = programmeListPage(locale, year)
  return (
    <Page info={info}>
      <ProgrammeFrame info={info} year={year}>
        <ListView year={year} />
      </ProgrammeFrame>
    </Page>
  )
}
