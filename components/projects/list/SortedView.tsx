import { useLocale, useTranslations } from 'next-intl'
import { projects } from '@/lib/content'
import { type ProjectOrder, sortProjects } from '@/lib/lists/projects/sort'
import { ProjectGroups } from './ProjectGroups'
import { SortLinks } from './ProjectViewLinks'
import '@/components/filter/views.css'
import './list.css'

/** All projects in one order, for browsers without scripts. */
export function SortedView({ year, order }: { year: number; order: ProjectOrder }) {
  const t = useTranslations()
  const locale = useLocale()
  return (
    <div className="page-width">
      <SortLinks year={year} order={order} />
      {order !== 'date' && order !== 'title' && (
        <p className="mt-4 max-w-measure text-sm text-quiet">
          {t('project_list.sorted_amount', { kind: t(`amount.${order}`) })}
        </p>
      )}
      <ProjectGroups entries={sortProjects(locale, projects(locale, year), order)} />
    </div>
  )
}
