import { ListHeading } from '@/components/layout/ListHeading'
import { Page } from '@/components/layout/Page'
import { NamedProjects } from '@/components/projects/NamedProjects'
import { SigningSummary } from '@/components/projects/SigningSummary'
import { projects, projectYears, signings } from '@/lib/content'
import { locales } from '@/lib/i18n/locales'
import { projectsPage } from '@/lib/site/list-pages'
import { metadata } from '@/lib/site/metadata'
import { localeOf } from '@/lib/site/params'

interface Props {
  params: Promise<{ locale: string; section: string }>
}

export const dynamicParams = false

export function generateStaticParams() {
  return locales.flatMap((locale) =>
    projectYears().map((year) => ({ locale, section: String(year) })),
  )
}

export async function generateMetadata({ params }: Props) {
  const { locale, section } = await params
  return metadata(localeOf(locale), projectsPage(localeOf(locale), Number(section)))
}

export default async function ProjectsPage({ params }: Props) {
  const { locale: segment, section } = await params
  const locale = localeOf(segment)
  const year = Number(section)
  const info = projectsPage(locale, year)
  return (
    <Page info={info}>
      <div className="page-width">
        <ListHeading title={info.title} lead={info.description} />
        {signings(locale, year).map((signing) => (
          <SigningSummary key={signing.id} entry={signing} />
        ))}
        <NamedProjects entries={projects(locale, year)} signings={signings(locale, year)} />
      </div>
    </Page>
  )
}
