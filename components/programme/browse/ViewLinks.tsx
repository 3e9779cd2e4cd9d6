import { useLocale, useTranslations } from 'next-intl'
import { NavLinks } from '@/components/filter/NavLinks'
import { inLanguage, paths } from '@/lib/pages/paths'

const views = [
  { name: 'day', path: paths.programme },
  { name: 'grid', path: paths.programmeGrid },
  { name: 'list', path: paths.programmeList },
] as const

/** The three views of a programme, of which the page shows one. */
export function ViewLinks({ year, path }: { year: number; path: string }) {
  const t = useTranslations()
  const locale = useLocale()
  const links = views.map((view) => ({
    label: t(`programme.view.${view.name}`),
    href: inLanguage(locale, view.path(year)),
  }))
  return <NavLinks label={t('programme.views')} links={links} current={inLanguage(locale, path)} />
}
