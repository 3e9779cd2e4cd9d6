import { ChangesView } from '@/components/changes/ChangesView'
import { ListHeading } from '@/components/layout/ListHeading'
import { Page } from '@/components/layout/Page'
import { programmeYears } from '@/lib/content'
import { type YearProps, yearMetadata, yearOf, yearParams } from '@/lib/outputs/head/year-page'
import { changesPage } from '@/lib/pages/list-pages'

export const dynamicParams = false

export const generateStaticParams = () => yearParams(programmeYears())

export const generateMetadata = yearMetadata(changesPage)

export default async function ChangesPage(props: YearProps) {
  const { locale, year } = await yearOf(props)
  const info = changesPage(locale, year)
  return (
    <Page info={info}>
      <div className="page-width">
        <ListHeading title={info.title} lead={info.description} />
        <ChangesView year={year} />
      </div>
    </Page>
  )
}
