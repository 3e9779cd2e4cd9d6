import { ListHeading } from '@/components/layout/ListHeading'
import { Page } from '@/components/layout/Page'
import { ProjectList } from '@/components/projects/list/ProjectList'
import { NamedProjects } from '@/components/projects/NamedProjects'
import { SigningSummary } from '@/components/projects/SigningSummary'
import { projects, projectYears, signings } from '@/lib/content'
import { projectsPage } from '@/lib/site/list-pages'
import { type YearProps, yearMetadata, yearOf, yearParams } from '@/lib/site/year-page'

export const dynamicParams = false

export const generateStaticParams = () => yearParams(projectYears())

export const generateMetadata = yearMetadata(projectsPage)

export default async function ProjectsPage(props: YearProps) {
  const { locale, year } = await yearOf(props)
  const info = projectsPage(locale, year)
  const [signed, entries] = [signings(locale, year), projects(locale, year)]
  return (
    <Page info={info}>
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
    </Page>
  )
}
