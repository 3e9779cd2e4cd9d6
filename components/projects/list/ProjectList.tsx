import { useLocale, useTranslations } from 'next-intl'
import type { ProjectEntry } from '@/lib/content'
import { sortProjects } from '@/lib/lists/projects/sort'
import { paths } from '@/lib/pages/paths'
import { rowCodes } from './codes'
import { ProjectFilter } from './ProjectFilter'
import { ProjectGroups } from './ProjectGroups'
import { ProjectViewLinks } from './ProjectViewLinks'
import './list.css'

/** All named projects of a year, with filter, orders and totals. */
export function ProjectList({ entries, year }: { entries: readonly ProjectEntry[]; year: number }) {
  const t = useTranslations()
  const locale = useLocale()
  return (
    <div className="mt-14 border-t border-line pt-6">
      <h2 id="named" className="text-section">
        {t('projects.named')}
      </h2>
      <p className="mt-2 max-w-measure text-quiet">{t('project_list.apart')}</p>
      <ProjectViewLinks year={year} path={paths.projects(year)} />
      <ProjectFilter entries={entries} year={year} />
      <ProjectGroups
        entries={sortProjects(locale, entries, 'date')}
        codes={rowCodes(locale, entries)}
      />
    </div>
  )
}
