import { site } from '../content'
import { type Locale, locales } from '../language/locales'
import { translator } from '../language/translator'
import { homePage } from './list-pages'
import type { PageInfo } from './page-info'

/** The page of all components; it is for editors and developers, and no public page links to it. */
export function styleguidePage(locale: Locale): PageInfo {
  const t = translator(locale)
  return {
    path: '/styleguide/',
    title: t('styleguide.title'),
    description: t('styleguide.description'),
    wordsLocale: locale,
    translations: locales,
    updated: homePage(locale, site().current_edition).updated,
  }
}
