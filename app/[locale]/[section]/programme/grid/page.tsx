import { Page } from '@/components/layout/Page'
import { GridView } from '@/components/programme/browse/GridView'
import { ProgrammeFrame } from '@/components/programme/browse/ProgrammeFrame'
import { programmeYears } from '@/lib/content'
import { locales } from '@/lib/i18n/locales'
import { metadata } from '@/lib/site/metadata'
import { localeOf } from '@/lib/site/params'
import { programmeGridPage } from '@/lib/site/programme-pages'

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
  return metadata(localeOf(locale), programmeGridPage(localeOf(locale), Number(section)))
}

export default async function ProgrammeGridPage({ params }: Props) {
  const { locale, section } = await params
  const year = Number(section)
  const info = programmeGridPage(localeOf(locale), year)
  return (
    <Page info={info}>
      <ProgrammeFrame info={info} year={year}>
        <GridView year={year} />
      </ProgrammeFrame>
    </Page>
  )
}
