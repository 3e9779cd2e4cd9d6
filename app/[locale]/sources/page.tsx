import { ListHeading } from '@/components/layout/ListHeading'
import { Page } from '@/components/layout/Page'
import { SourceEntry } from '@/components/sources/SourceEntry'
import { sources } from '@/lib/content'
import { pagesBySource } from '@/lib/site/citations'
import { sourcesPage } from '@/lib/site/list-pages'
import { metadata } from '@/lib/site/metadata'
import { localeOf } from '@/lib/site/params'

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
  const usedBy = pagesBySource(locale)
  return (
    <Page info={info}>
      <div className="page-width">
        <ListHeading title={info.title} lead={info.description} />
        <ul>
          {sources().map((source) => (
            <SourceEntry key={source.id} source={source} usedBy={usedBy.get(source.id) ?? []} />
          ))}
        </ul>
      </div>
    </Page>
  )
}
