import { Page } from '@/components/layout/Page'
import { ProjectView } from '@/components/projects/ProjectView'
import { SigningView } from '@/components/projects/SigningView'
import { projects, projectYears, signings } from '@/lib/content'
import { type Locale, locales } from '@/lib/language/locales'
import { metadata } from '@/lib/outputs/head/metadata'
import { projectPage } from '@/lib/pages/entry-pages'
import { found, localeOf } from '@/lib/pages/params'

interface Props {
  params: Promise<{ locale: string; section: string; id: string }>
}

export const dynamicParams = false

/** Signings and named projects share these addresses, and so their ids are unique together. */
export function generateStaticParams() {
  return locales.flatMap((locale) =>
    projectYears().flatMap((year) =>
      [...signings(locale, year), ...projects(locale, year)].map(({ id }) => ({
        locale,
        section: String(year),
        id,
      })),
    ),
  )
}

function find(locale: Locale, year: number, id: string) {
  const signing = signings(locale, year).find((entry) => entry.id === id)
  if (signing !== undefined) {
    return { info: projectPage(locale, signing), view: <SigningView entry={signing} /> }
  }
  const project = found(
    projects(locale, year).find((entry) => entry.id === id),
    id,
  )
  return { info: projectPage(locale, project), view: <ProjectView entry={project} /> }
}

export async function generateMetadata({ params }: Props) {
  const { locale, section, id } = await params
  return metadata(localeOf(locale), find(localeOf(locale), Number(section), id).info)
}

export default async function ProjectPage({ params }: Props) {
  const { locale, section, id } = await params
  const { info, view } = find(localeOf(locale), Number(section), id)
  return <Page info={info}>{view}</Page>
}
