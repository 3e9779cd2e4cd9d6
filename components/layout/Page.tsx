import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { UrgentNotices } from '@/components/news/UrgentNotices'
import { PagePicture } from '@/components/ui/PagePicture'
import { Structured } from '@/components/ui/Structured'
import { breadcrumbData } from '@/lib/outputs/schema-org/structured'
import type { PageInfo } from '@/lib/pages/page'
import { paths } from '@/lib/pages/paths'
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
  return (
    <>
      {/* What stands at the end of a line of the header would move as more of it arrives. */}
      <link rel="expect" href="#content" blocking="render" />
      <a
        href="#content"
        className="skip-link absolute start-2 -top-20 z-10 bg-sea px-4 py-3 text-foam focus:top-2"
      >
        {t('layout.skip')}
      </a>
      <UrgentNotices languages={[locale]} />
      <SiteHeader page={info} />
      {info.trail !== undefined && (
        <div className="relative page-width flex items-start justify-between gap-6 pt-4">
          <Breadcrumbs page={info} trail={info.trail} />
          <PagePicture
            hoist={info.hoist}
            className={`h-12 w-auto print:hidden ${info.hoist === undefined ? '' : 'lg:absolute lg:right-10 lg:top-6 lg:h-40'}`}
          />
        </div>
      )}
      <main id="content" tabIndex={-1}>
        {info.path === paths.home && <PagePicture className="sr-only" />}
        {children}
      </main>
      <SiteFooter page={info} />
      <Structured
        data={
          info.trail === undefined || info.unlisted
            ? data
            : [breadcrumbData(locale, info, info.trail), ...data]
        }
      />
    </>
  )
}
