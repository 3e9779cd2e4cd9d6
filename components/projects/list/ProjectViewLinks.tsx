import { useLocale, useTranslations } from 'next-intl'
import { NavLinks } from '@/components/filter/NavLinks'
import { inLanguage, paths } from '@/lib/pages/paths'
import { hasOverview } from '@/lib/pages/projects'
import '@/components/filter/views.css'

/** The list of a year's projects and its overview, of which the page shows one or none. */
export function ProjectViewLinks({ year, path }: { year: number; path: string }) {
  const t = useTranslations()
  const locale = useLocale()
  if (!hasOverview(year)) return null
  const links = [
    { label: t('project_list.view.list'), href: inLanguage(locale, paths.projects(year)) },
    {
      label: t('project_list.view.overview'),
      href: inLanguage(locale, paths.projectOverview(year)),
    },
  ]
  return (
    <NavLinks label={t('project_list.views')} links={links} current={inLanguage(locale, path)} />
  )
}
