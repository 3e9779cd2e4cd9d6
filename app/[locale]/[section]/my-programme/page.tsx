import { Page } from '@/components/layout/Page'
import { MyProgrammeView } from '@/components/my-programme/MyProgrammeView'
import { programmeYears } from '@/lib/content'
import { type YearProps, yearMetadata, yearOf, yearParams } from '@/lib/outputs/head/year-page'
import { myProgrammePage } from '@/lib/pages/my-programme-page'

export const dynamicParams = false

export const generateStaticParams = () => yearParams(programmeYears())

export const generateMetadata = yearMetadata(myProgrammePage)

export default async function MyProgrammePage(props: YearProps) {
  const { locale, year } = await yearOf(props)
  const info = myProgrammePage(locale, year)
  return (
    <Page info={info}>
      <MyProgrammeView info={info} year={year} />
    </Page>
  )
}
