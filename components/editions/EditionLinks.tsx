import { useLocale, useTranslations } from 'next-intl'
import { events, projectYears } from '@/lib/content'
import { inLanguage, paths } from '@/lib/pages/paths'

/** Links to the programme and the projects of an edition, if it has any. */
export function EditionLinks({ year }: { year: number }) {
  const t = useTranslations()
  const locale = useLocale()
  const count = events(locale, year).length
  const links = [
    ...(count > 0 ? [{ path: paths.programme(year), name: t('editions.events', { count }) }] : []),
    ...(projectYears().includes(year)
      ? [{ path: paths.projects(year), name: t('editions.projects') }]
      : []),
  ]
  if (links.length === 0) return null
  return (
    <ul className="my-6 flex flex-wrap gap-x-6">
      {links.map(({ path, name }) => (
        <li key={path}>
          <a href={inLanguage(locale, path)} className="inline-block py-2 text-link underline">
            {name}
          </a>
        </li>
      ))}
    </ul>
  )
}
