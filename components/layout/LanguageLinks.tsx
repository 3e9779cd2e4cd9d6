import { useLocale, useTranslations } from 'next-intl'
import { languageNames, languageTags, locales } from '@/lib/i18n/locales'
import { inLanguage } from '@/lib/site/paths'

/** Plain links to the same page in each language. */
export function LanguageLinks({ path }: { path: string }) {
  const t = useTranslations()
  const current = useLocale()
  return (
    <nav aria-label={t('layout.languages')}>
      <ul className="flex flex-wrap gap-x-1">
        {locales.map((locale) => (
          <li key={locale}>
            <a
              href={inLanguage(locale, path)}
              lang={languageTags[locale]}
              hrefLang={languageTags[locale]}
              aria-current={locale === current ? 'true' : undefined}
              className="inline-block px-2 py-2.5 text-sm text-quiet hover:underline aria-[current]:font-bold aria-[current]:text-ink"
            >
              {languageNames[locale]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
