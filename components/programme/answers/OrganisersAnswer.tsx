import { useLocale, useTranslations } from 'next-intl'
import { organisation } from '@/lib/content'
import { inLanguage, paths } from '@/lib/pages/paths'
import type { AnswerProps } from './answer'

/** Who runs it, in protocol order, each with the role. */
export function OrganisersAnswer({ entry, unknown }: AnswerProps<'organisers'>) {
  const { organisers } = entry.facts
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
