import { FlagsView } from '@/components/flags/FlagsView'
import { ListHeading } from '@/components/layout/ListHeading'
import { Page } from '@/components/layout/Page'
import { metadata } from '@/lib/outputs/head/metadata'
import { flagsPage } from '@/lib/pages/list-pages'
import { localeOf } from '@/lib/pages/params'

interface Props {
  params: Promise<{ locale: string }>
}

export async function generateMetadata({ params }: Props) {
  const locale = localeOf((await params).locale)
  return metadata(locale, flagsPage(locale))
}

export default async function FlagsPage({ params }: Props) {
  const locale = localeOf((await params).locale)
  const info = flagsPage(locale)
  return (
    <Page info={info}>
      <div className="page-width">
        <ListHeading title={info.title} lead={info.description} />
        <FlagsView />
      </div>
    </Page>
  )
}
