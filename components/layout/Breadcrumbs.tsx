import { useLocale, useTranslations } from 'next-intl'
import { languageTags } from '@/lib/language/locales'
import type { Crumb, PageInfo } from '@/lib/pages/page'
import { inLanguage, paths } from '@/lib/pages/paths'

/** The way to a page from the home page; the page itself is left out where its title stands close by. */
export function Breadcrumbs({ page, trail }: { page: PageInfo; trail: readonly Crumb[] }) {
  const t = useTranslations()
  const locale = useLocale()
  const crumbs = [{ name: t('nav.home'), path: paths.home }, ...trail]
  return (
    <nav aria-label={t('layout.breadcrumbs')} className="crumbs text-sm">
      <ol className="flex flex-wrap gap-x-2">
        {crumbs.map((crumb) => (
          <li key={crumb.path}>
            <a href={inLanguage(locale, crumb.path)} className="inline-block py-2 underline">
              {crumb.name}
            </a>
          </li>
        ))}
        <li
          lang={languageTags[page.wordsLocale]}
          className="hidden py-2 sm:block"
          aria-current="page"
        >
          {page.title}
        </li>
      </ol>
    </nav>
  )
}
