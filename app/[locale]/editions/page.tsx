import { EditionSummary } from '@/components/editions/EditionSummary'
import { LegalBasis } from '@/components/editions/LegalBasis'
import { ListHeading } from '@/components/layout/ListHeading'
import { Page } from '@/components/layout/Page'
import { editions } from '@/lib/content'
import { metadata } from '@/lib/outputs/head/metadata'
import { editionsPage } from '@/lib/pages/list-pages'
import { localeOf } from '@/lib/pages/params'

interface Props {
  params: Promise<{ locale: string }>
}

export async function generateMetadata({ params }: Props) {
  const locale = localeOf((await params).locale)
  return metadata(locale, editionsPage(locale))
}

export default async function EditionsPage({ params }: Props) {
  const locale = localeOf((await params).locale)
  const info = editionsPage(locale)
  return (
    <Page info={info}>
      <div className="page-width">
        <ListHeading title={info.title} lead={info.description} />
        {editions(locale).map((entry) => (
          <EditionSummary key={entry.id} entry={entry} />
        ))}
        <LegalBasis />
      </div>
    </Page>
  )
}
