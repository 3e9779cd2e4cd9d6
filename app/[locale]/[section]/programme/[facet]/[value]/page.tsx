import { Page } from '@/components/layout/Page'
import { FacetView } from '@/components/programme/browse/FacetView'
import { programmeYears } from '@/lib/content'
import { locales } from '@/lib/language/locales'
import { metadata } from '@/lib/outputs/head/metadata'
import { facetPages } from '@/lib/pages/facet-links'
import { found, localeOf } from '@/lib/pages/params'
import { facetPage } from '@/lib/pages/programme-pages'

interface Props {
  params: Promise<{ locale: string; section: string; facet: string; value: string }>
}

export const dynamicParams = false

export function generateStaticParams() {
  return locales.flatMap((locale) =>
    programmeYears().flatMap((year) =>
      facetPages(year).map(({ name, value }) => ({
        locale,
        section: String(year),
        facet: name,
        value,
      })),
    ),
  )
}

async function read(params: Props['params']) {
  const { locale: segment, section, facet, value } = await params
  const locale = localeOf(segment)
  const year = Number(section)
  const known = facetPages(year).find((page) => page.name === facet && page.value === value)
  const { name } = found(known, `${facet}/${value}`)
  return { locale, year, name, value, info: facetPage(locale, year, name, value) }
}

export async function generateMetadata({ params }: Props) {
  const { locale, info } = await read(params)
  return metadata(locale, info)
}

export default async function FacetPage({ params }: Props) {
  const { year, name, value, info } = await read(params)
  return (
    <Page info={info}>
      <FacetView info={info} year={year} name={name} value={value} />
    </Page>
  )
}
