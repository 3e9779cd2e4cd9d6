import { EditionView } from '@/components/editions/EditionView'
import { Page } from '@/components/layout/Page'
import { TextView } from '@/components/pages/TextView'
import { editions, pages } from '@/lib/content'
import type { Locale } from '@/lib/language/locales'
import { locales, sourceLocale } from '@/lib/language/locales'
import { metadata } from '@/lib/outputs/head/metadata'
import { editionPage, textPage } from '@/lib/pages/entry-pages'
import { found, localeOf } from '@/lib/pages/params'

interface Props {
  params: Promise<{ locale: string; section: string }>
}

export const dynamicParams = false

/** A section is a text page (`about`) or the year of an edition (`2023`). */
export function generateStaticParams() {
  const sections = [...pages(sourceLocale), ...editions(sourceLocale)].map(({ id }) => id)
  return locales.flatMap((locale) => sections.map((section) => ({ locale, section })))
}

function find(locale: Locale, section: string) {
  const text = pages(locale).find(({ id }) => id === section)
  if (text !== undefined) return { info: textPage(text), view: <TextView entry={text} /> }
  const edition = found(
    editions(locale).find(({ id }) => id === section),
    section,
  )
  return { info: editionPage(locale, edition), view: <EditionView entry={edition} /> }
}

export async function generateMetadata({ params }: Props) {
  const { locale, section } = await params
  return metadata(localeOf(locale), find(localeOf(locale), section).info)
}

export default async function SectionPage({ params }: Props) {
  const { locale, section } = await params
  const { info, view } = find(localeOf(locale), section)
  return <Page info={info}>{view}</Page>
}
