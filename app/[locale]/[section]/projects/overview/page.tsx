import { Page } from '@/components/layout/Page'
import { OverviewView } from '@/components/projects/overview/OverviewView'
import { projectYears } from '@/lib/content'
import { hasOverview, projectOverviewPage } from '@/lib/site/project-list-pages'
import { type YearProps, yearMetadata, yearOf, yearParams } from '@/lib/site/year-page'

export const dynamicParams = false

export const generateStaticParams = () => yearParams(projectYears().filter(hasOverview))

export const generateMetadata = yearMetadata(projectOverviewPage)

export default async function ProjectOverviewPage(props: YearProps) {
  const { locale, year } = await yearOf(props)
  const info = projectOverviewPage(locale, year)
  return (
    <Page info={info}>
      <OverviewView info={info} year={year} />
    </Page>
  )
}
