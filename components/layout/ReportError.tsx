import { useLocale, useTranslations } from 'next-intl'
import { site } from '@/lib/content'
import { inLanguage } from '@/lib/site/paths'

/** A prefilled mail that names page and language (`domain.md` B18); plain words while no address is known. */
export function ReportError({ path }: { path: string }) {
  const t = useTranslations()
  const locale = useLocale()
  const { email } = site().contact.general
  if (email === '') return t('layout.report_error_pending')
  const subject = t('layout.report_error_subject', { path: inLanguage(locale, path), locale })
  return (
    <a href={`mailto:${email}?subject=${encodeURIComponent(subject)}`} className="underline">
      {t('layout.report_error')}
    </a>
  )
}
