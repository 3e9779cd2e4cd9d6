import { type Locale, localeOf, locales, sourceLocale } from '../language/locales'
import { textFile } from './text-file'
import { unused } from './unused-route'

type Params<Name extends string> = Record<Name, string>

interface Props {
  params: Promise<Record<string, string>>
}

/**
 * What Next.js asks of the route of a file that there is in each language.
 *
 * @param names of the parameters of the route, below the language
 * @param all their values, a set for each file
 */
export const fileRoute = <Name extends string>(
  mediaType: Parameters<typeof textFile>[1],
  names: readonly Name[],
  all: (locale: Locale) => readonly Params<Name>[],
  text: (locale: Locale, params: Params<Name>) => string,
) => ({
  generateStaticParams: () => {
    const files = locales.flatMap((locale) => all(locale).map((params) => ({ ...params, locale })))
    if (files.length > 0) return files
    return [{ ...Object.fromEntries(names.map((name) => [name, unused])), locale: sourceLocale }]
  },
  GET: async (_request: Request, { params }: Props) => {
    const { locale = '', ...given } = await params
    const isEmpty = Object.values(given).includes(unused)
    return textFile(isEmpty ? '' : text(localeOf(locale), given as Params<Name>), mediaType)
  },
})

/** The same of a file that each of some years has. */
export const yearFile = (
  mediaType: Parameters<typeof textFile>[1],
  years: () => readonly number[],
  text: (locale: Locale, year: number) => string,
) =>
  fileRoute(
    mediaType,
    ['yearOrPage'],
    () => years().map((year) => ({ yearOrPage: String(year) })),
    (locale, { yearOrPage }) => text(locale, Number(yearOrPage)),
  )

/** The same of a file that the site has once. */
export const localeFile = (
  mediaType: Parameters<typeof textFile>[1],
  text: (locale: Locale) => string,
) => fileRoute(mediaType, [], () => [{}], text)
