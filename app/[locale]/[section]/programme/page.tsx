import { ListHeading } from '@/components/layout/ListHeading'
import { Page } from '@/components/layout/Page'
import { ProgrammeGroups } from '@/components/programme/ProgrammeGroups'
import { events, programmeYears } from '@/lib/content'
import { locales } from '@/lib/i18n/locales'
import { programmePage } from '@/lib/site/list-pages'
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
  return metadata(localeOf(locale), programmePage(localeOf(locale), Number(section)))
}

export default async function ProgrammePage({ params }: Props) {
  const { locale: segment, section } = await params
  const locale = localeOf(segment)
  const year = Number(section)
  const info = programmePage(locale, year)
  return (
    <Page info={info}>
      <div className="page-width">
        <ListHeading title={info.title} lead={info.description} />
        <ProgrammeGroups entries={events(locale, year)} year={year} />
      </div>
    </Page>
  )
}
