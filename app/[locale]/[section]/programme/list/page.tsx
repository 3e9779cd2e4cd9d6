import { Page } from '@/components/layout/Page'
import { ListView } from '@/components/programme/browse/ListView'
import { ProgrammeFrame } from '@/components/programme/browse/ProgrammeFrame'
import { programmeYears } from '@/lib/content'
import { locales } from '@/lib/i18n/locales'
import { metadata } from '@/lib/site/metadata'
import { localeOf } from '@/lib/site/params'
import { programmeListPage } from '@/lib/site/programme-pages'

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
  return metadata(localeOf(locale), programmeListPage(localeOf(locale), Number(section)))
}

export default async function ProgrammeListPage({ params }: Props) {
  const { locale, section } = await params
  const year = Number(section)
  const info = programmeListPage(localeOf(locale), year)
  return (
    <Page info={info}>
      <ProgrammeFrame info={info} year={year}>
        <ListView year={year} />
      </ProgrammeFrame>
    </Page>
  )
}
