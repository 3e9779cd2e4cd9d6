import { ListHeading } from '@/components/layout/ListHeading'
import { Page } from '@/components/layout/Page'
import { DataLinks } from '@/components/programme/DataLinks'
import { SubscribeView } from '@/components/subscribe/SubscribeView'
import { programmeYears } from '@/lib/content'
import { locales } from '@/lib/i18n/locales'
import { metadata } from '@/lib/site/metadata'
import { localeOf } from '@/lib/site/params'
import { subscribePage } from '@/lib/site/subscribe-page'

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
  return metadata(localeOf(locale), subscribePage(localeOf(locale), Number(section)))
}

export default async function SubscribePage({ params }: Props) {
  const { locale, section } = await params
  const info = subscribePage(localeOf(locale), Number(section))
  return (
    <Page info={info}>
      <div className="page-width">
        <ListHeading title={info.title} lead={info.description} />
        <SubscribeView year={Number(section)} />
        <DataLinks year={Number(section)} />
      </div>
    </Page>
  )
}
