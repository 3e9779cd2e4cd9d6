import { Page } from '@/components/layout/Page'
import { ProjectFacetView } from '@/components/projects/list/ProjectFacetView'
import { SortedView } from '@/components/projects/list/SortedView'
import { YearView } from '@/components/projects/list/YearView'
import { OverviewView } from '@/components/projects/overview/OverviewView'
import { projectYears } from '@/lib/content'
import { metadata } from '@/lib/outputs/head/metadata'
import { yearOf, yearParams } from '@/lib/outputs/head/year-page'
import type { PageInfo } from '@/lib/pages/page-info'
import { type ProjectsView, projectsAt, projectsSteps } from '@/lib/pages/projects-at'

interface Props {
  params: Promise<{ locale: string; section: string; at?: string[] }>
}

export const dynamicParams = false

/** The list of a year, and its further views, of which a year with few projects has none. */
export const generateStaticParams = () =>
  yearParams(projectYears()).flatMap((params) =>
    projectsSteps(Number(params.section)).map((at) => ({ ...params, at })),
  )

async function read(props: Props) {
  const { at = [] } = await props.params
  const { locale, year } = await yearOf(props)
  return { locale, year, ...projectsAt(locale, year, at) }
}

export async function generateMetadata(props: Props) {
  const { locale, info } = await read(props)
  return metadata(locale, info)
}

function View({ view, info, year }: { view: ProjectsView; info: PageInfo; year: number }) {
  if (view.is === 'overview') return <OverviewView info={info} year={year} />
  if (view.is === 'order') return <SortedView info={info} year={year} order={view.order} />
  if (view.is === 'list') return <YearView info={info} year={year} />
  return <ProjectFacetView info={info} year={year} name={view.name} value={view.value} />
}

export default async function ProjectsPage(props: Props) {
  const { year, view, info } = await read(props)
  return (
    <Page info={info}>
      <View view={view} info={info} year={year} />
    </Page>
  )
}
