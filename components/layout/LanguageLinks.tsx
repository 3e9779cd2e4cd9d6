import { useLocale, useTranslations } from 'next-intl'
import { languages, languageTags, locales } from '@/lib/language/locales'
import type { PageInfo } from '@/lib/pages/page'
import { inLanguage } from '@/lib/pages/paths'

/** Plain links to the same page in each language. */
export function LanguageLinks({ page }: { page: PageInfo }) {
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
