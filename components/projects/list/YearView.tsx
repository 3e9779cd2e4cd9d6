import { useLocale, useTranslations } from 'next-intl'
import type { ComponentProps } from 'react'
import { Desk } from '@/components/contact/Desk'
import { PastBand } from '@/components/editions/PastBand'
import { FilterForm, FilterResult } from '@/components/filter/FilterForm'
import { Notes } from '@/components/ui/Notes'
import { scripts } from '@/components/ui/scripts'
import { templateArgs } from '@/components/ui/Template'
import { type ProjectEntry, projects, signings } from '@/lib/content'
import { projectFacets } from '@/lib/lists/projects/facets'
import { sortProjects } from '@/lib/lists/projects/sort'
import { isReachable } from '@/lib/pages/contact/reachable'
import { inLanguage, paths } from '@/lib/pages/paths'
import { projectValuePages } from '@/lib/pages/value-pages'
import { notesOfFigures } from '../Figures'
import { SigningSummary } from '../SigningSummary'
import { ProjectGroups, rowCodes } from './ProjectGroups'
import { ProjectViewLinks, SortLinks } from './ProjectViewLinks'
import { Totals } from './Totals'
import './list.css'

/** The signings of a year, then its named projects, and whom an investor may ask. */
export function YearView({ year }: { year: number }) {
  const locale = useLocale()
  const [signed, entries] = [signings(locale, year), projects(locale, year)]
  const notes = notesOfFigures(signed)
  return (
    <div className="page-width">
      <PastBand year={year} />
      {signed.map((signing) => (
        <SigningSummary key={signing.id} entry={signing} notes={notes} />
      ))}
      {entries.length > 0 && <ProjectList entries={entries} year={year} />}
      {isReachable('investment') && <Desk desk="investment" />}
      <Notes notes={notes} />
    </div>
  )
}

/** All named projects of a year, with filter, orders and totals. */
function ProjectList({ entries, year }: { entries: readonly ProjectEntry[]; year: number }) {
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

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'project-filter': ComponentProps<'div'> & { 'data-locale': string; 'data-views'?: string }
    }
  }
}

/** Filters, orders and totals of a list of projects: a form with a script, links without one. */
function ProjectFilter({ entries, year }: { entries: readonly ProjectEntry[]; year: number }) {
  const t = useTranslations()
  const locale = useLocale()
  return (
    <>
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
          count={entries.length}
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
