import { useLocale, useTranslations } from 'next-intl'
import { inLanguage, paths } from '@/lib/pages/paths'

/** What a browser without scripts shows in place of the page's work. */
export function NoScript({ year }: { year: number }) {
  const t = useTranslations()
  const locale = useLocale()
  const links = [
    { href: inLanguage(locale, paths.programme(year)), name: t('my_programme.to_programme') },
    { href: inLanguage(locale, paths.programmeCalendar(year)), name: t('programme.calendar') },
  ]
  return (
    <div className="no-script max-w-measure">
      <p>{t('my_programme.no_script')}</p>
      <ul>
        {links.map(({ href, name }) => (
          <li key={href}>
            <a href={href} className="inline-block py-1 text-link underline">
              {name}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
