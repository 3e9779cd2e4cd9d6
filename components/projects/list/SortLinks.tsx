import { useLocale, useTranslations } from 'next-intl'
import type { ProjectOrder } from '@/lib/lists/projects/sort'
import { projectOrderLinks } from '@/lib/pages/project-list-links'

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
