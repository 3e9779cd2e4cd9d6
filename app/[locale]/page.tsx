import { HomeView } from '@/components/home/HomeView'
import { Page } from '@/components/layout/Page'
import { viewOf } from '@/components/layout/viewOf'
import { routeOf } from '@/lib/outputs/head/route'
import { homeData } from '@/lib/outputs/schema-org/structured'

export const dynamicParams = false

const route = routeOf('home')

export const { generateStaticParams, generateMetadata } = route

export default viewOf(route, {
  home: ({ locale, info }) => (
    <Page info={info} data={homeData(locale)}>
      <HomeView />
    </Page>
  ),
})
