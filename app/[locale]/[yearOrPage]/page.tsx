import { EditionView } from '@/components/editions/EditionView'
import { Page } from '@/components/layout/Page'
import { sectionOf } from '@/components/layout/sections'
import { viewOf } from '@/components/layout/viewOf'
import { TextView } from '@/components/pages/TextView'
import { routeOf } from '@/lib/outputs/head/route'

export const dynamicParams = false

const route = routeOf('text', 'edition')

export const { generateStaticParams, generateMetadata } = route

export default viewOf(route, {
  text: ({ info, subject }) => (
    <Page info={info} section={sectionOf(subject.id)}>
      <TextView entry={subject} />
    </Page>
  ),
  edition: ({ info, subject }) => (
    <Page info={info} hasOwnHead>
      <EditionView info={info} entry={subject} />
    </Page>
  ),
})
