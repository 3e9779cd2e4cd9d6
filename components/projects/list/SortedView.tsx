import { useLocale, useTranslations } from 'next-intl'
import { ListHeading } from '@/components/layout/Headings'
import { projects } from '@/lib/content'
import { type ProjectOrder, sortProjects } from '@/lib/lists/projects/sort'
import type { PageInfo } from '@/lib/pages/page'
import { ProjectGroups } from './ProjectGroups'
import { SortLinks } from './ProjectViewLinks'
import '@/components/filter/views.css'
import './list.css'

/** All projects in one order, for browsers without scripts. */
export function SortedView({
  info,
  year,
  order,
}: {
  info: PageInfo
  year: number
  order: ProjectOrder
}) {
  const t = useTranslations()
  const locale = useLocale()
  return (
    <div className="page-width">
      <ListHeading title={info.title} lead={info.description} />
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
