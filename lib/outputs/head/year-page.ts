import { type Locale, locales } from '../../language/locales'
import type { PageInfo } from '../../pages/page-info'
import { localeOf } from '../../pages/params'
import { metadata } from './metadata'

/** What Next.js hands to a page or a file below the year of an edition. */
export interface YearProps {
  params: Promise<{ locale: string; section: string }>
}

/** The addresses of a page that every year has in every language, for `generateStaticParams`. */
export const yearParams = (years: readonly number[]) =>
  locales.flatMap((locale) => years.map((year) => ({ locale, section: String(year) })))

/** Language and year of an address. */
export async function yearOf({ params }: YearProps): Promise<{ locale: Locale; year: number }> {
  const { locale, section } = await params
  return { locale: localeOf(locale), year: Number(section) }
}

/** The head of a page that every year has, for `generateMetadata`. */
export const yearMetadata =
  (pageOf: (locale: Locale, year: number) => PageInfo) => async (props: YearProps) => {
    const { locale, year } = await yearOf(props)
    return metadata(locale, pageOf(locale, year))
  }
