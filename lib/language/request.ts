import { locale as rootLocale } from 'next/root-params'
import { getRequestConfig } from 'next-intl/server'
import { isLocale, sourceLocale } from './locales'
import { intlSettings } from './translator'

/** What next-intl needs for one page. Pages outside a language, such as `/`, name their language themselves. */
export default getRequestConfig(async ({ locale: named }) => {
  const fromAddress = named ?? (await rootLocale())
  return intlSettings(fromAddress && isLocale(fromAddress) ? fromAddress : sourceLocale)
})
