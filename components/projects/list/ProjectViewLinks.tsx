import { useLocale, useTranslations } from 'next-intl'
import { inLanguage, paths } from '@/lib/site/paths'
import { hasOverview } from '@/lib/site/project-list-pages'
import '@/components/filter/views.css'

const views = [
  { name: 'list', path: paths.projects },
  { name: 'overview', path: paths.projectOverview },
] as const

/** The list of a year's projects and its overview, of which the page shows one or none. */
export function ProjectViewLinks({ year, path }: { year: number; path: string }) {
  const t = useTranslations()
  const locale = useLocale()
  if (!hasOverview(year)) return null
  return (
    <nav aria-label={t('project_list.views')} className="views">
      <ul>
        {views.map(({ name, path: target }) => (
          <li key={name}>
            <a
              href={inLanguage(locale, target(year))}
              aria-current={target(year) === path ? 'page' : undefined}
            >
              {t(`project_list.view.${name}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
