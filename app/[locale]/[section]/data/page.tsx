import { ListHeading } from '@/components/layout/ListHeading'
import { Page } from '@/components/layout/Page'
import { OpenDataView } from '@/components/open-data/OpenDataView'
import { dataYears } from '@/lib/content'
import { type YearProps, yearMetadata, yearOf, yearParams } from '@/lib/outputs/head/year-page'
import { dataStructured } from '@/lib/outputs/schema-org/data'
import { dataPage } from '@/lib/pages/data-page'

export const dynamicParams = false

export const generateStaticParams = () => yearParams(dataYears())

export const generateMetadata = yearMetadata(dataPage)

export default async function DataPage(props: YearProps) {
  const { locale, year } = await yearOf(props)
  const info = dataPage(locale, year)
  return (
    <Page info={info} data={dataStructured(locale, year, info)}>
      <div className="page-width">
        <ListHeading title={info.title} lead={info.description} />
        <OpenDataView year={year} />
      </div>
    </Page>
  )
}
