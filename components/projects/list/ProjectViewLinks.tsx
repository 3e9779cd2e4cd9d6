import { useLocale, useTranslations } from 'next-intl'
import { NavLinks } from '@/components/filter/NavLinks'
import type { ProjectOrder } from '@/lib/lists/projects/sort'
import { inLanguage, paths } from '@/lib/pages/paths'
import { projectOrderLinks } from '@/lib/pages/project-list-links'
import { hasOverview } from '@/lib/pages/projects'
import '@/components/filter/views.css'

/** The list of a year's projects and its overview, of which the page shows one or none. */
export function ProjectViewLinks({ year, path }: { year: number; path: string }) {
  const t = useTranslations()
  const locale = useLocale()
  if (!hasOverview(year)) return null
  const links = [
    { label: t('project_list.view.list'), href: inLanguage(locale, paths.projects(year)) },
    {
      label: t('project_list.view.overview'),
      href: inLanguage(locale, paths.projectOverview(year)),
    },
  ]
  return (
    <NavLinks label={t('project_list.views')} links={links} current={inLanguage(locale, path)} />
  )
}

/** The orders of a list: links to the list in that order, where a script sorts it in place. */
export function SortLinks({ year, order }: { year: number; order: ProjectOrder }) {
  const t = useTranslations()
  const locale = useLocale()
  const links = projectOrderLinks(locale, year)
  if (links.length === 1) return null
  return (
    <nav aria-label={t('project_list.sort')} className="views sort">
      <p>{t('project_list.sort')}</p>
      <ul>
        {links.map((link) => (
          <li key={link.order}>
            <a
              href={link.href}
              data-query={`sort=${link.order}`}
              aria-current={link.order === order ? 'true' : undefined}
            >
              {link.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
