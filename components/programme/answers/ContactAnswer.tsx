import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { type About, useMail } from '@/components/contact/useMail'
import type { EventFacts } from '@/lib/content/schema/event'
import { listJoin } from '@/lib/i18n/list'
import { useLanguageName } from './useLanguageName'

export function ContactAnswer({
  contact,
  about,
  unknown,
}: {
  contact: EventFacts['contact']
  about: About
  unknown: ReactNode
}) {
  const t = useTranslations('contact')
  const locale = useLocale()
  const mail = useMail()
  const name = useLanguageName()
  if (contact === 'unknown') return unknown
  const { phone, email, languages } = contact
  return (
    <>
      {phone !== undefined && <p>{phone}</p>}
      {email !== undefined && (
        <>
          <p>
            <a href={`mailto:${email}`} className="underline">
              {email}
            </a>
          </p>
          <p className="print:hidden">
            <a href={mail(email, about)} className="underline">
              {t('write')}
            </a>
          </p>
        </>
      )}
      <p className="text-sm text-quiet">{listJoin(locale, languages.map(name))}</p>
    </>
  )
}
