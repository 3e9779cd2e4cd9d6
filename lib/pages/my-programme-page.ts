import { events } from '../content'
import type { Locale } from '../language/locales'
import { listPage, programmePage } from './list-pages'
import type { PageInfo } from './page-info'
import { paths } from './paths'

/** The reader's own programme; search engines would see an empty one. */
export function myProgrammePage(locale: Locale, year: number): PageInfo {
  const { title: name, path } = programmePage(locale, year)
  const page = listPage(
    locale,
    paths.myProgramme(year),
    (t) => ({
      title: t('my_programme.title', { year: String(year) }),
      description: t('my_programme.description'),
    }),
    events(locale, year),
  )
  return { ...page, trail: [{ name, path }], isUnlisted: true }
}
