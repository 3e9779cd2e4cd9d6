import { Page } from '@/components/layout/Page'
import { ByDayView } from '@/components/programme/browse/ByDayView'
import { ProgrammeFrame } from '@/components/programme/browse/ProgrammeFrame'
import { DataLinks } from '@/components/programme/DataLinks'
import { programmeYears } from '@/lib/content'
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
  const { locale, section } = await params
  const year = Number(section)
  const info = programmePage(localeOf(locale), year)
  return (
    <Page info={info}>
      <ProgrammeFrame info={info} year={year}>
        <ByDayView year={year} />
        <div className="page-width">
          <DataLinks year={year} />
        </div>
      </ProgrammeFrame>
    </Page>
  )
}
