import { useLocale, useTranslations } from 'next-intl'
import { Mark } from '@/components/flags/FlagPictures'
import { LargeTypeButton } from '@/components/preferences/ReaderPreferences'
import { site } from '@/lib/content'
import { languages, languageTags, locales } from '@/lib/language/locales'
import { mainNavigation } from '@/lib/pages/navigation'
import type { PageInfo } from '@/lib/pages/page'
import { inLanguage, paths } from '@/lib/pages/paths'

/** The page itself, or the section it belongs to. */
function current(path: string, item: string) {
  if (path === item) return 'page'
  return path.startsWith(item) ? 'true' : undefined
}

export function SiteHeader({ page }: { page: PageInfo }) {
  const t = useTranslations()
  const locale = useLocale()
  return (
    <header className="border-b border-line">
      <div className="page-width flex flex-wrap items-center justify-between gap-x-6 py-1">
        <a
          href={inLanguage(locale, paths.home)}
          className="flex items-center gap-3 py-2 font-bold hover:underline"
        >
          <Mark />
          {site().name[locale]}
        </a>
        <div className="flex flex-wrap items-center gap-x-4">
          <LanguageLinks page={page} />
          <LargeTypeButton languages={[locale]} />
        </div>
        <nav aria-label={t('layout.navigation')} className="w-full">
          <ul className="-mx-1.5 flex flex-wrap md:-mx-2">
            {mainNavigation(locale).map((item) => (
              <li key={item.path}>
                <a
                  href={inLanguage(locale, item.path)}
                  aria-current={current(page.path, item.path)}
                  className="inline-flex min-h-11 items-center px-1.5 text-sm hover:underline md:px-2 aria-[current]:font-bold"
                >
                  {item.name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  )
}

/** Plain links to the same page in each language. */
function LanguageLinks({ page }: { page: PageInfo }) {
  const { path, translations } = page
  const t = useTranslations()
  const current = useLocale()
  return (
    <nav aria-label={t('layout.languages')}>
      <ul className="-mx-1.5 flex flex-wrap md:-mx-2">
        {locales.map((locale) => (
          <li key={locale}>
            <a
              href={inLanguage(locale, path)}
              lang={languageTags[locale]}
              hrefLang={translations.includes(locale) ? languageTags[locale] : undefined}
              aria-current={locale === current ? 'true' : undefined}
              className="inline-flex min-h-11 items-center px-1.5 text-sm text-quiet md:px-2 hover:underline aria-[current]:font-bold aria-[current]:text-ink"
            >
              {languages[locale].name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
