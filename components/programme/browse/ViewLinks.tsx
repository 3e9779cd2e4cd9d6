import { useLocale, useTranslations } from 'next-intl'
import { inLanguage, paths } from '@/lib/site/paths'

const views = [
  { name: 'day', path: paths.programme },
  { name: 'grid', path: paths.programmeGrid },
  { name: 'list', path: paths.programmeList },
] as const

/** The three views of a programme, of which the page shows one. */
export function ViewLinks({ year, path }: { year: number; path: string }) {
  const t = useTranslations()
  const locale = useLocale()
  return (
    <nav aria-label={t('programme.views')} className="views">
      <ul>
        {views.map(({ name, path: target }) => (
          <li key={name}>
            <a
              href={inLanguage(locale, target(year))}
              aria-current={target(year) === path ? 'page' : undefined}
            >
              {t(`programme.view.${name}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
