import { useLocale, useTranslations } from 'next-intl'
import type { ComponentProps } from 'react'
import { FilterForm } from '@/components/filter/FilterForm'
import { FilterResult } from '@/components/filter/FilterResult'
import { scripts } from '@/components/ui/scripts'
import { templateArgs } from '@/components/ui/Template'
import type { ProjectEntry } from '@/lib/content'
import { projectFacets } from '@/lib/lists/projects/facets'
import { inLanguage, paths } from '@/lib/pages/paths'
import { projectValuePages } from '@/lib/pages/value-pages'
import { SortLinks } from './SortLinks'
import { Totals } from './Totals'

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'project-filter': ComponentProps<'div'> & { 'data-locale': string; 'data-views'?: string }
    }
  }
}

/** Filters, orders and totals of a list of projects: a form with a script, links without one. */
export function ProjectFilter({
  entries,
  year,
}: {
  entries: readonly ProjectEntry[]
  year: number
}) {
  const t = useTranslations()
  const locale = useLocale()
  return (
    <>
      <script src={scripts['filter.head']} />
      <script type="module" src={scripts['project-filter.element']} />
      <project-filter
        className="list-filter"
        data-locale={locale}
        data-views={inLanguage(locale, paths.projects(year))}
      >
        <FilterForm
          title={t('project_list.title')}
          hint={t('project_list.hint')}
          list={projectFacets}
          options={projectFacets.options(entries)}
          links={projectValuePages.groups(locale, year)}
        />
        <FilterResult
          all={t('project_list.count', { count: entries.length })}
          found={t.rich('project_list.found', { n: templateArgs.n, total: entries.length })}
          none={t('project_list.none')}
        />
        <SortLinks year={year} order="date" />
        <Totals entries={entries} year={year} isLive />
      </project-filter>
    </>
  )
}
