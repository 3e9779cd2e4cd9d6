import { locale as rootLocale } from 'next/root-params'
import { getRequestConfig } from 'next-intl/server'
import { venueZone } from '../base/zone'
import { isLocale, sourceLocale } from './locales'
import { messagesIn } from './messages'

/** What next-intl needs for one page. Pages outside a language, such as `/`, name their language themselves. */
export default getRequestConfig(async ({ locale: named }) => {
  const fromAddress = named ?? (await rootLocale())
  const locale = fromAddress && isLocale(fromAddress) ? fromAddress : sourceLocale
  return { locale, messages: messagesIn(locale), timeZone: venueZone }
})
