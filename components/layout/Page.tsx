import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Structured } from '@/components/ui/Structured'
import type { PageInfo } from '@/lib/site/page-info'
import { paths } from '@/lib/site/paths'
import { breadcrumbData } from '@/lib/site/structured'
import { Breadcrumbs } from './Breadcrumbs'
import { SiteFooter } from './SiteFooter'
import { SiteHeader } from './SiteHeader'

/**
 * What stands around the content of every page.
 *
 * @param data structured data of the page besides its breadcrumbs
 */
export function Page({
  info,
  data = [],
  children,
}: {
  info: PageInfo
  data?: readonly unknown[]
  children: ReactNode
}) {
  const t = useTranslations()
  const locale = useLocale()
  const isHome = info.path === paths.home
  return (
    <>
      <a
        href="#content"
        className="skip-link absolute start-2 top-2 z-10 -translate-y-20 bg-sea px-4 py-3 text-foam focus:translate-y-0"
      >
        {t('layout.skip')}
      </a>
      <SiteHeader page={info} />
      {!isHome && (
        <div className="page-width pt-4">
          <Breadcrumbs page={info} />
        </div>
      )}
      <main id="content" tabIndex={-1}>
        {children}
      </main>
      <SiteFooter page={info} />
      <Structured data={isHome ? data : [breadcrumbData(locale, info), ...data]} />
    </>
  )
}
