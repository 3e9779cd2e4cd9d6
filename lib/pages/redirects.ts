import type { Locale } from '../language/locales'
import { locales } from '../language/locales'
import { translator } from '../language/translator'
import type { PageInfo } from './page'
import { pageAt } from './registry'

/** The notice at an old address, which leads to where its content stands now. */
export function movedInfo(locale: Locale, from: string, to: string): PageInfo {
  const { title, wordsLocale, updated, trail } = pageAt(locale, to)
  return {
    path: from,
    title,
    wordsLocale,
    description: translator(locale)('moved.text'),
    translations: locales,
    updated,
    ...(trail && { trail }),
    unlisted: 'notice',
    movedTo: to,
  }
}
