import { Page } from '@/components/layout/Page'
import { viewOf } from '@/components/layout/viewOf'
import { ProjectView } from '@/components/projects/ProjectView'
import { SigningView } from '@/components/projects/SigningView'
import { routeOf } from '@/lib/outputs/head/route'

export const dynamicParams = false

const route = routeOf('signing', 'project')

export const { generateStaticParams, generateMetadata } = route

export default viewOf(route, {
  signing: ({ info, subject }) => (
    <Page info={info}>
      <SigningView entry={subject} />
    </Page>
  ),
  project: ({ info, subject }) => (
    <Page info={info}>
      <ProjectView entry={subject} />
    </Page>
  ),
})
