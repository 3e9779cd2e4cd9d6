import { useLocale } from 'next-intl'
import type { ReactNode } from 'react'
import type { EventFacts } from '@/lib/content/schema/event'
import { listJoin } from '@/lib/i18n/list'
import { useLanguageName } from './useLanguageName'

export function ContactAnswer({
  contact,
  unknown,
}: {
  contact: EventFacts['contact']
  unknown: ReactNode
}) {
  const locale = useLocale()
  const name = useLanguageName()
  if (contact === 'unknown') return unknown
  const { phone, email, languages } = contact
  return (
    <>
      {phone !== undefined && <p>{phone}</p>}
      {email !== undefined && (
        <p>
          <a href={`mailto:${email}`} className="underline">
            {email}
          </a>
        </p>
      )}
      <p className="text-sm text-quiet">{listJoin(locale, languages.map(name))}</p>
    </>
  )
}
