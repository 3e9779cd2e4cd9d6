import { Page } from '@/components/layout/Page'
import { MyProgrammeView } from '@/components/my-programme/MyProgrammeView'
import { programmeYears } from '@/lib/content'
import { locales } from '@/lib/i18n/locales'
import { metadata } from '@/lib/site/metadata'
import { myProgrammePage } from '@/lib/site/my-programme-page'
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
  return metadata(localeOf(locale), myProgrammePage(localeOf(locale), Number(section)))
}

export default async function MyProgrammePage({ params }: Props) {
  const { locale, section } = await params
  const info = myProgrammePage(localeOf(locale), Number(section))
  return (
    <Page info={info}>
      <MyProgrammeView info={info} year={Number(section)} />
    </Page>
  )
}
