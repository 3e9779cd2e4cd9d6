import { ListHeading } from '@/components/layout/ListHeading'
import { Page } from '@/components/layout/Page'
import { DataLinks } from '@/components/programme/DataLinks'
import { SubscribeView } from '@/components/subscribe/SubscribeView'
import { programmeYears } from '@/lib/content'
import { type YearProps, yearMetadata, yearOf, yearParams } from '@/lib/outputs/head/year-page'
import { subscribePage } from '@/lib/pages/subscribe-page'

export const dynamicParams = false

export const generateStaticParams = () => yearParams(programmeYears())

export const generateMetadata = yearMetadata(subscribePage)

export default async function SubscribePage(props: YearProps) {
  const { locale, year } = await yearOf(props)
  const info = subscribePage(locale, year)
  return (
    <Page info={info}>
      <div className="page-width">
        <ListHeading title={info.title} lead={info.description} />
        <SubscribeView year={year} />
        <DataLinks year={year} />
      </div>
    </Page>
  )
}
