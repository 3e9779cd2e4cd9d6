import { useLocale } from 'next-intl'
import { ListHeading } from '@/components/layout/ListHeading'
import { projects, signings } from '@/lib/content'
import type { PageInfo } from '@/lib/pages/page'
import { NamedProjects } from '../NamedProjects'
import { SigningSummary } from '../SigningSummary'
import { ProjectList } from './ProjectList'

/** What a year has signed: its ceremonies, then the named projects, or whose list is awaited. */
export function YearView({ info, year }: { info: PageInfo; year: number }) {
  const locale = useLocale()
  const [signed, entries] = [signings(locale, year), projects(locale, year)]
  return (
    <div className="page-width">
      <ListHeading title={info.title} lead={info.description} />
      {signed.map((signing) => (
        <SigningSummary key={signing.id} entry={signing} />
      ))}
      {entries.length === 0 ? (
        <NamedProjects entries={entries} signings={signed} />
      ) : (
        <ProjectList entries={entries} year={year} />
      )}
    </div>
  )
}
