import { useLocale, useTranslations } from 'next-intl'
import { site } from '@/lib/content'
import { mailTo } from '@/lib/pages/contact/mail'
import { inLanguage } from '@/lib/pages/paths'
import { absolute } from '@/lib/pages/settings'

/** A prefilled mail that names page and language; plain words while no address is known. */
export function ReportError({ path }: { path: string }) {
  const t = useTranslations()
  const locale = useLocale()
  const { email } = site().contact.general
  if (email === '') return t('layout.report_error_pending')
  const own = inLanguage(locale, path)
  const subject = t('layout.report_error_subject', { path: own, locale })
  const lines = ['', '', t('contact.mail_page', { url: absolute(own) })]
  return (
    <a href={mailTo(email, subject, lines)} className="underline">
      {t('layout.report_error')}
    </a>
  )
}
