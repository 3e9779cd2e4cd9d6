import { edition, events } from '../content'
import type { Locale } from '../language/locales'
import type { EditionFacts } from '../model/schema/edition'
import { listPage, programmePage } from './list-pages'
import type { PageInfo } from './page-info'
import { paths } from './paths'

const descriptions = {
  coming: 'subscribe.description',
  past: 'subscribe.description_past',
} as const satisfies Record<EditionFacts['phase'], string>

/** How to keep a programme in one's own calendar. */
export function subscribePage(locale: Locale, year: number): PageInfo {
  const values = { year: String(year) }
  const { phase } = edition(locale, year).facts
  const page = listPage(
    locale,
    paths.subscribe(year),
    (t) => ({ title: t('subscribe.title', values), description: t(descriptions[phase], values) }),
    events(locale, year),
  )
  const { title: name, path } = programmePage(locale, year)
  return { ...page, trail: [{ name, path }] }
}
