import { useLocale, useTranslations } from 'next-intl'
import { Mark } from '@/components/flags/FlagPictures'
import { Phrases } from '@/components/ui/Phrases'
import { site } from '@/lib/content'
import { mainNavigation } from '@/lib/pages/navigation'
import type { PageInfo } from '@/lib/pages/page'
import { inLanguage, paths } from '@/lib/pages/paths'
import { HeaderLinks, HeaderMenus } from './HeaderMenus'

/** One row on every width: name, main links where there is room, languages, menu. */
export function SiteHeader({ page }: { page: PageInfo }) {
  const t = useTranslations('layout')
  const locale = useLocale()
  return (
    <header className="site-header border-b border-line">
      <div className="relative page-width flex min-h-14 items-stretch lg:min-h-16">
        <a
          href={inLanguage(locale, paths.home)}
          className="me-auto flex min-w-0 items-center gap-2.5 hover:underline"
        >
          <span className="flex items-center self-stretch bg-navy">
            <Mark className="h-14 w-auto lg:h-16" />
          </span>
          <strong className="site-name">
            <Phrases locale={locale} text={site().name[locale]} />
          </strong>
        </a>
        <nav aria-label={t('navigation')} className="me-5 hidden lg:block">
          <HeaderLinks
            page={page}
            links={mainNavigation(locale)}
            className="site-links flex h-full gap-7"
          />
        </nav>
        <HeaderMenus page={page} />
      </div>
    </header>
  )
}
