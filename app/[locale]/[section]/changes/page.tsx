import { ChangesView } from '@/components/changes/ChangesView'
import { ListHeading } from '@/components/layout/ListHeading'
import { Page } from '@/components/layout/Page'
import { programmeYears } from '@/lib/content'
import { changesPage } from '@/lib/site/list-pages'
import { type YearProps, yearMetadata, yearOf, yearParams } from '@/lib/site/year-page'

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
