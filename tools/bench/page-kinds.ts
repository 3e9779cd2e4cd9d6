import { locales } from '../../lib/language/locales'
import { inLanguage } from '../../lib/pages/paths'

export interface PageKind {
  kind: string
  locale: string
}

/**
 * Kind and language of every page of the site whose content was compiled last, by the file of the
 * page. The registry is loaded here and not before, so that it knows what the bench has built.
 */
export async function pageKinds(): Promise<Map<string, PageKind>> {
  const { pageNames, pagesOf } = await import('../../lib/pages/registry')
  return new Map(
    locales.flatMap((locale) =>
      pageNames.flatMap((kind) =>
        pagesOf(kind, locale).map(({ path }) => [
          `${inLanguage(locale, path).slice(1)}index.html`,
          { kind, locale },
        ]),
      ),
    ),
  )
}
