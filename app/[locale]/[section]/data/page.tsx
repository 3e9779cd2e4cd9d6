import { ListHeading } from '@/components/layout/ListHeading'
import { Page } from '@/components/layout/Page'
import { OpenDataView } from '@/components/open-data/OpenDataView'
import { programmeYears } from '@/lib/content'
import { locales } from '@/lib/i18n/locales'
import { dataPage } from '@/lib/site/data-page'
import { metadata } from '@/lib/site/metadata'
import { localeOf } from '@/lib/site/params'

interface Props {
  params: Promise<{ locale: string; section: string }>
}

export const dynamicParams = false

export function generateStaticParams() {
  return locales.flatMap((locale) =>
    programmeYears().map((year) => ({ locale, section: String(year) })),
  )
}

export async function generateMetadata({ params }: Props) {
  const { locale, section } = await params
  return metadata(localeOf(locale), dataPage(localeOf(locale), Number(section)))
}

export default async function DataPage({ params }: Props) {
  const { locale, section } = await params
  const info = dataPage(localeOf(locale), Number(section))
  return (
    <Page info={info}>
      <div className="page-width">
        <ListHeading title={info.title} lead={info.description} />
        <OpenDataView year={Number(section)} title={info.title} />
      </div>
    </Page>
  )
}
