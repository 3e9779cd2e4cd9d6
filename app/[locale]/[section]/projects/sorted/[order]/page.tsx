import { Page } from '@/components/layout/Page'
import { SortedView } from '@/components/projects/list/SortedView'
import { projectYears } from '@/lib/content'
import { metadata } from '@/lib/site/metadata'
import { found } from '@/lib/site/params'
import { projectOrders } from '@/lib/site/project-list-links'
import { projectOrderPage } from '@/lib/site/project-list-pages'
import { yearOf, yearParams } from '@/lib/site/year-page'

interface Props {
  params: Promise<{ locale: string; section: string; order: string }>
}

export const dynamicParams = false

/** The first order is that of the list itself. */
export const generateStaticParams = () =>
  yearParams(projectYears()).flatMap((params) =>
    projectOrders(Number(params.section))
      .slice(1)
      .map((order) => ({ ...params, order })),
  )

async function read(props: Props) {
  const { order: name } = await props.params
  const { locale, year } = await yearOf(props)
  const order = found(
    projectOrders(year).find((known) => known === name),
    name,
  )
  return { locale, year, order, info: projectOrderPage(locale, year, order) }
}

export async function generateMetadata(props: Props) {
  const { locale, info } = await read(props)
  return metadata(locale, info)
}

export default async function SortedPage(props: Props) {
  const { year, order, info } = await read(props)
  return (
    <Page info={info}>
      <SortedView info={info} year={year} order={order} />
    </Page>
  )
}
