import { Page } from '@/components/layout/Page'
import { viewOf } from '@/components/layout/viewOf'
import { ProjectFacetView } from '@/components/projects/list/ProjectFacetView'
import { SortedView } from '@/components/projects/list/SortedView'
import { YearView } from '@/components/projects/list/YearView'
import { OverviewView } from '@/components/projects/overview/OverviewView'
import { routeOf } from '@/lib/outputs/head/route'

export const dynamicParams = false

const route = routeOf('projects', 'projectOverview', 'projectFacet', 'projectOrder')

export const { generateStaticParams, generateMetadata } = route

export default viewOf(route, {
  projects: ({ info, subject }) => (
    <Page info={info} section="projects">
      <YearView year={subject} />
    </Page>
  ),
  projectOverview: ({ info, subject }) => (
    <Page info={info} section="projects">
      <OverviewView info={info} year={subject} />
    </Page>
  ),
  projectFacet: ({ info, subject }) => (
    <Page info={info} section="projects">
      <ProjectFacetView info={info} {...subject} />
    </Page>
  ),
  projectOrder: ({ info, subject }) => (
    <Page info={info} section="projects">
      <SortedView {...subject} />
    </Page>
  ),
})
