import { type Locale, localeOf, locales } from '../language/locales'
import { textFile } from './text-file'

interface YearProps {
  params: Promise<{ locale: string; yearOrPage: string }>
}

/** What Next.js asks of the route of a file that each of some years has in each language. */
export const yearFile = (
  years: () => readonly number[],
  mediaType: Parameters<typeof textFile>[1],
  text: (locale: Locale, year: number) => string,
) => ({
  generateStaticParams: () =>
    locales.flatMap((locale) => years().map((year) => ({ locale, yearOrPage: String(year) }))),
  GET: async (_request: Request, { params }: YearProps) => {
    const { locale, yearOrPage } = await params
    return textFile(text(localeOf(locale), Number(yearOrPage)), mediaType)
  },
})

/** The same of a file that the site has once in each language. */
export const localeFile = (
  mediaType: Parameters<typeof textFile>[1],
  text: (locale: Locale) => string,
) => ({
  generateStaticParams: () => locales.map((locale) => ({ locale })),
  GET: async (_request: Request, { params }: { params: Promise<{ locale: string }> }) =>
    textFile(text(localeOf((await params).locale)), mediaType),
})
