import { useLocale, useTranslations } from 'next-intl'
import { Row } from '@/components/ui/Row'
import { site } from '@/lib/content'
import type { Desk } from '@/lib/content/schema/site'
import { listJoin } from '@/lib/i18n/list'

/** How to reach a desk; each detail that is not known yet is said to be awaited. */
export function Contact({ desk }: { desk: Desk }) {
  const t = useTranslations()
  const locale = useLocale()
  const { phone, email, hours, languages } = site().contact[desk]
  const orAwaited = (value: string) => (value === '' ? t('layout.to_be_provided') : value)
  const names = languages.map((language) => t(`language.${language}`))
  return (
    <section aria-label={t(`contact.${desk}`)} className="my-6">
      <p className="font-bold">{t(`contact.${desk}`)}</p>
      <dl className="@container border-b border-line">
        <Row term={t('contact.phone')}>{orAwaited(phone)}</Row>
        <Row term={t('contact.email')}>
          {email === '' ? orAwaited(email) : <a href={`mailto:${email}`}>{email}</a>}
        </Row>
        <Row term={t('contact.hours')}>{orAwaited(hours === '' ? '' : hours[locale])}</Row>
        <Row term={t('contact.languages')}>{orAwaited(listJoin(locale, names))}</Row>
      </dl>
    </section>
  )
}
