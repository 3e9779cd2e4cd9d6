import { useLocale, useTranslations } from 'next-intl'
import { languageName } from '@/lib/language/text'
import { mailTo } from '@/lib/pages/contact/mail'
import { inLanguage } from '@/lib/pages/paths'
import { absolute } from '@/lib/pages/settings'

/** The page that a letter is about: its item's id, address without language, and title. */
export interface About {
  id: string
  path: string
  title: string
}

/** Links that open a letter which already says its page, id and language; no form, nothing tracked. */
export function useMail() {
  const t = useTranslations('contact')
  const locale = useLocale()
  return (address: string, { id, path, title }: About) =>
    mailTo(address, t('subject', { title, id, locale }), [
      '',
      '',
      t('mail_page', { url: absolute(inLanguage(locale, path)) }),
      t('mail_id', { id }),
      t('mail_language', { language: languageName(locale, locale) }),
    ])
}
