import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { organisation } from '@/lib/content'
import type { EventFacts } from '@/lib/model/schema/event'
import { inLanguage, paths } from '@/lib/pages/paths'

/** Who runs it, in protocol order, each with the role. */
export function OrganisersAnswer({
  organisers,
  unknown,
}: {
  organisers: EventFacts['organisers']
  unknown: ReactNode
}) {
  const t = useTranslations()
  const locale = useLocale()
  if (organisers === 'unknown') return unknown
  return (
    <ul>
      {organisers.map(({ organisation: id, role }) => (
        <li key={`${id}-${role}`}>
          <a href={inLanguage(locale, paths.place(id))} className="underline">
            {organisation(id).name[locale]}
          </a>
          {' · '}
          <span className="text-quiet">{t(`role.${role}`)}</span>
        </li>
      ))}
    </ul>
  )
}
