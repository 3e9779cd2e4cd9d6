import { useLocale, useTranslations } from 'next-intl'
import type { ComponentProps } from 'react'
import { LargeTypeButton } from '@/components/preferences/ReaderPreferences'
import { scripts } from '@/components/ui/scripts'
import { languages, languageTags, locales } from '@/lib/language/locales'
import { mainNavigation, quietNavigation } from '@/lib/pages/navigation'
import type { Crumb, PageInfo } from '@/lib/pages/page'
import { inLanguage } from '@/lib/pages/paths'

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'header-menus': ComponentProps<'div'>
    }
  }
}

const icons = {
  languages: 'M2 5h11M7.5 2v3M4 5c1 5 4 8 9 10M11 5c-1 5-4 8-9 10M12 22l5-12 5 12M13.7 18h6.6',
  menu: 'M3 6h18M3 12h18M3 18h18',
} as const

const Icon = ({ name }: { name: keyof typeof icons }) => (
  <svg viewBox="0 0 24 24" className="icon" aria-hidden="true">
    <path d={icons[name]} />
  </svg>
)

/** The page itself, or the section it belongs to. */
function current(path: string, item: string) {
  if (path === item) return 'page'
  return path.startsWith(item) ? 'true' : undefined
}

/** Links of the header in their order. */
export function HeaderLinks({
  page,
  links,
  className,
}: {
  page: PageInfo
  links: readonly Crumb[]
  className: string
}) {
  const locale = useLocale()
  return (
    <ul className={className}>
      {links.map(({ name, path }) => (
        <li key={path}>
          <a href={inLanguage(locale, path)} aria-current={current(page.path, path)}>
            {name}
          </a>
        </li>
      ))}
    </ul>
  )
}

/** The two menus of the header; one closes the other. */
export function HeaderMenus({ page }: { page: PageInfo }) {
  const t = useTranslations('layout')
  const locale = useLocale()
  return (
    <header-menus className="flex print:hidden">
      <details name="header">
        <summary>
          <Icon name="languages" />
          <span className="sr-only">{t('languages')}</span>
          <span className="label">{languages[locale].name}</span>
        </summary>
        <LanguageLinks page={page} />
      </details>
      <details name="header">
        <summary>
          <Icon name="menu" />
          <span className="label">{t('menu')}</span>
        </summary>
        <nav aria-label={t('menu')}>
          <HeaderLinks page={page} links={mainNavigation(locale)} className="main lg:hidden" />
          <HeaderLinks page={page} links={quietNavigation(locale)} className="quiet" />
          <LargeTypeButton languages={[locale]} />
        </nav>
      </details>
      <script type="module" src={scripts['header-menus.element']} />
    </header-menus>
  )
}

/** Plain links to the same page in each language. */
function LanguageLinks({ page }: { page: PageInfo }) {
  const { path, translations } = page
  const t = useTranslations('layout')
  const current = useLocale()
  return (
    <nav aria-label={t('languages')}>
      <ul className="main">
        {locales.map((locale) => (
          <li key={locale}>
            <a
              href={inLanguage(locale, path)}
              lang={languageTags[locale]}
              hrefLang={translations.includes(locale) ? languageTags[locale] : undefined}
              aria-current={locale === current ? 'true' : undefined}
            >
              {languages[locale].name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
