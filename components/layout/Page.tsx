import { useLocale, useTranslations } from 'next-intl'
import type { ComponentProps, ReactNode } from 'react'
import { UrgentNotices } from '@/components/news/UrgentNotices'
import { PagePicture } from '@/components/ui/Pictures'
import { printJsonLd } from '@/lib/outputs/schema-org/print'
import { breadcrumbData } from '@/lib/outputs/schema-org/structured'
import type { PageInfo } from '@/lib/pages/page'
import { Breadcrumbs } from './Breadcrumbs'
import { SampleBand } from './Document'
import { SectionHead } from './SectionHead'
import { SiteFooter } from './SiteFooter'
import { SiteHeader } from './SiteHeader'
import type { Section } from './sections'

/**
 * The frame of every page: header, breadcrumbs, footer and structured data.
 *
 * @param section whose head the page has, with its title and lead; without it the page draws its own
 * @param hasOwnHead the head that the page draws has its breadcrumbs
 * @param data structured data of the page besides its breadcrumbs
 */
export function Page({
  info,
  section,
  hasOwnHead = section !== undefined,
  data = [],
  children,
}: {
  info: PageInfo
  section?: Section
  hasOwnHead?: boolean
  data?: readonly unknown[]
  children: ReactNode
}) {
  const t = useTranslations()
  const locale = useLocale()
  return (
    <>
      {/* Delays the first paint until the header is complete, else its last items would move. */}
      <link rel="expect" href="#content" blocking="render" />
      <a
        href="#content"
        className="skip-link absolute start-2 -top-20 z-10 bg-sea px-4 py-3 text-foam focus:top-2"
      >
        {t('layout.skip')}
      </a>
      <SiteHeader page={info} />
      <SampleBand languages={[locale]} />
      <UrgentNotices languages={[locale]} />
      {!hasOwnHead && info.trail !== undefined && (
        <div className="page-width pt-3 text-quiet">
          <Breadcrumbs page={info} trail={info.trail} />
        </div>
      )}
      <main id="content" tabIndex={-1}>
        <PagePicture kind={info.event?.kind} />
        {section !== undefined && <SectionHead info={info} section={section} />}
        {children}
      </main>
      <SiteFooter page={info} />
      <JsonLd
        data={
          info.trail === undefined || info.unlisted
            ? data
            : [breadcrumbData(locale, info, info.trail), ...data]
        }
      />
    </>
  )
}

/** A page whose title and description come from the interface, above its list. */
export function ListPage({
  children,
  ...page
}: ComponentProps<typeof Page> & { section: Section }) {
  return (
    <Page {...page}>
      <div className="page-width">{children}</div>
    </Page>
  )
}

/** JsonLd data of a page, as a data block that no script runs. */
function JsonLd({ data }: { data: readonly unknown[] }) {
  return data.map((block) => {
    const json = printJsonLd(block)
    return (
      <script
        key={json}
        type="application/ld+json"
        // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON with every "<" escaped
        dangerouslySetInnerHTML={{ __html: json }}
      />
    )
  })
}
