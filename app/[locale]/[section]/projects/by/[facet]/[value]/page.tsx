import { Page } from '@/components/layout/Page'
import { ProjectFacetView } from '@/components/projects/list/ProjectFacetView'
import { projectYears } from '@/lib/content'
import { metadata } from '@/lib/site/metadata'
import { found } from '@/lib/site/params'
import { projectFacetPages } from '@/lib/site/project-list-links'
import { projectFacetPage } from '@/lib/site/project-list-pages'
import { yearOf, yearParams } from '@/lib/site/year-page'

interface Props {
  params: Promise<{ locale: string; section: string; facet: string; value: string }>
}

export const dynamicParams = false

export const generateStaticParams = () =>
  yearParams(projectYears()).flatMap((params) =>
    projectFacetPages(Number(params.section)).map(({ name: facet, value }) => ({
      ...params,
      facet,
      value,
    })),
  )

async function read(props: Props) {
  const { facet, value } = await props.params
  const { locale, year } = await yearOf(props)
  const known = projectFacetPages(year).find((page) => page.name === facet && page.value === value)
  const { name } = found(known, `${facet}/${value}`)
  return { locale, year, name, value, info: projectFacetPage(locale, year, name, value) }
}

export async function generateMetadata(props: Props) {
  const { locale, info } = await read(props)
  return metadata(locale, info)
}

export default async function ProjectFacetPage(props: Props) {
  const { year, name, value, info } = await read(props)
  return (
    <Page info={info}>
      <ProjectFacetView info={info} year={year} name={name} value={value} />
    </Page>
  )
}
