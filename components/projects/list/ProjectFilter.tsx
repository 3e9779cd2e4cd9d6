import { useLocale, useTranslations } from 'next-intl'
import type { ComponentProps } from 'react'
import { FilterResult } from '@/components/filter/FilterResult'
import { SearchField } from '@/components/filter/SearchField'
import { places } from '@/components/filter/Template'
import { ValueLinks } from '@/components/filter/ValueLinks'
import { scripts } from '@/lib/browser/scripts'
import type { ProjectEntry } from '@/lib/content'
import { projectFacets } from '@/lib/projects/facet-names'
import { projectOptions } from '@/lib/projects/facets'
import { inLanguage, paths } from '@/lib/site/paths'
import { projectFacetLinks } from '@/lib/site/project-list-links'
import { projectFacetLabel } from '@/lib/site/project-words'
import { ProjectFields } from './ProjectFields'
import { SortLinks } from './SortLinks'
import { Totals } from './Totals'
import '@/components/filter/filter.css'

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
  const groups = projectFacets.map((name) => ({
    name,
    label: projectFacetLabel(t, name),
    links: projectFacetLinks(locale, year, name),
  }))
  return (
    <>
      <script src={scripts['filter.head']} />
      <script type="module" src={scripts['project-filter.element']} />
      <project-filter
        className="list-filter"
        data-locale={locale}
        data-views={inLanguage(locale, paths.projects(year))}
      >
        <details>
          <summary>{t('project_list.title')}</summary>
          <form autoComplete="off" aria-label={t('project_list.title')}>
            <ProjectFields options={projectOptions(entries)} />
            <SearchField hint={t('project_list.hint')} />
            <button type="submit">{t('filter.show')}</button>
          </form>
          <ValueLinks label={t('filter.browse')} groups={groups} />
        </details>
        <FilterResult
          all={t('project_list.count', { count: entries.length })}
          found={t.rich('project_list.found', { n: places.n, total: entries.length })}
          none={t('project_list.none')}
        />
        <SortLinks year={year} order="date" />
        <Totals entries={entries} year={year} isLive />
      </project-filter>
    </>
  )
}
