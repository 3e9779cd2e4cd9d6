import { useLocale, useTranslations } from 'next-intl'
import { Buttons } from '@/components/season/Actions'
import { events, news, projectYears } from '@/lib/content'
import { inLanguage, paths } from '@/lib/pages/paths'

/** Links to the programme and the projects of an edition, if it has any. */
export function EditionLinks({ year }: { year: number }) {
  const t = useTranslations('editions')
  const locale = useLocale()
  const count = events(locale, year).length
  const links = [
    ...(count > 0 ? [{ path: paths.programme(year), name: t('events', { count }) }] : []),
    ...(hasProjects(year) ? [{ path: paths.projects(year), name: t('projects') }] : []),
  ]
  if (links.length === 0) return null
  return (
    <ul className="mt-3 flex flex-wrap gap-x-6">
      {links.map(({ path, name }) => (
        <li key={path}>
          <a href={inLanguage(locale, path)} className="inline-block py-2 text-link underline">
            {name}
          </a>
        </li>
      ))}
    </ul>
  )
}

/** The same as buttons at the head of the page of an edition, and the news that tell of it. */
export function EditionActions({ year }: { year: number }) {
  const t = useTranslations()
  const locale = useLocale()
  const hasNews = news(locale).some(({ facts }) => facts.edition === year)
  const actions = [
    ...(events(locale, year).length > 0
      ? [
          {
            path: paths.programme(year),
            name: t('home.see_programme', { year: String(year) }),
          },
        ]
      : []),
    ...(hasProjects(year) ? [{ path: paths.projects(year), name: t('editions.projects') }] : []),
    ...(hasNews ? [{ path: paths.news, name: t('nav.news') }] : []),
  ]
  return actions.length > 0 && <Buttons actions={actions} />
}

const hasProjects = (year: number) => projectYears().includes(year)
