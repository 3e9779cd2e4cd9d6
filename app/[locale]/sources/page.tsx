import { ListHeading } from '@/components/layout/ListHeading'
import { Page } from '@/components/layout/Page'
import { SourcesView } from '@/components/sources/SourcesView'
import { metadata } from '@/lib/outputs/head/metadata'
import { sourcesPage } from '@/lib/pages/list-pages'
import { localeOf } from '@/lib/pages/params'

interface Props {
  params: Promise<{ locale: string }>
}

export async function generateMetadata({ params }: Props) {
  const locale = localeOf((await params).locale)
  return metadata(locale, sourcesPage(locale))
}

export default async function SourcesPage({ params }: Props) {
  const locale = localeOf((await params).locale)
  const info = sourcesPage(locale)
  return (
    <Page info={info}>
      <div className="page-width">
        <ListHeading title={info.title} lead={info.description} />
        <SourcesView />
      </div>
    </Page>
  )
}
