import { useLocale, useTranslations } from 'next-intl'
import { ListHeading } from '@/components/layout/ListHeading'
import { DataPermalink } from '@/components/open-data/DataPermalink'
import { projects } from '@/lib/content'
import { dimensions } from '@/lib/lists/projects/overview'
import type { PageInfo } from '@/lib/pages/page'
import { ProjectViewLinks } from '../list/ProjectViewLinks'
import { Bars } from './Bars'
import './overview.css'

/** The signed projects of a year in pictures, each with its numbers in the same place. */
export function OverviewView({ info, year }: { info: PageInfo; year: number }) {
  const t = useTranslations()
  const locale = useLocale()
  const signed = projects(locale, year).filter(({ facts }) => facts.type === 'signed')
  return (
    <div className="page-width">
      <ListHeading title={info.title} lead={info.description} />
      <ProjectViewLinks year={year} path={info.path} />
      <div className="mt-6 grid max-w-measure gap-3 border-s-4 border-flag-yellow ps-4">
        <p>{t('project_overview.signed_only', { count: signed.length })}</p>
        <p>{t('project_overview.how')}</p>
        <p>{t('projects.announcement_project')}</p>
      </div>
      <DataPermalink year={year} />
      {dimensions.map((dimension) => (
        <Bars key={dimension} dimension={dimension} entries={signed} />
      ))}
    </div>
  )
}
