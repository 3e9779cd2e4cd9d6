import { Page } from '@/components/layout/Page'
import { viewOf } from '@/components/layout/viewOf'
import { PersonView } from '@/components/people/PersonView'
import { routeOf } from '@/lib/outputs/head/route'
import { personData } from '@/lib/outputs/schema-org/structured'

export const dynamicParams = false

const route = routeOf('person')

export const { generateStaticParams, generateMetadata } = route

export default viewOf(route, {
  person: ({ locale, info, subject }) => (
    <Page info={info} data={personData(locale, subject, info)}>
      <PersonView person={subject} />
    </Page>
  ),
})
