import { useLocale, useTranslations } from 'next-intl'
import type { ComponentProps, ReactNode } from 'react'
import { UrgentNotices } from '@/components/news/UrgentNotices'
import { PagePicture } from '@/components/ui/Pictures'
import { languageTags } from '@/lib/language/locales'
import { printJsonLd } from '@/lib/outputs/schema-org/print'
import { breadcrumbData } from '@/lib/outputs/schema-org/structured'
import type { Crumb, PageInfo } from '@/lib/pages/page'
import { inLanguage, paths } from '@/lib/pages/paths'
import { SampleBand } from './Document'
import { ListHeading } from './Headings'
import { SiteFooter } from './SiteFooter'
import { SiteHeader } from './SiteHeader'

/**
 * The frame of every page: header, breadcrumbs, footer and structured data.
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
      {info.trail !== undefined && (
        <div className="page-width pt-4">
          <Breadcrumbs page={info} trail={info.trail} />
        </div>
      )}
      <main id="content" tabIndex={-1}>
        <PagePicture kind={info.event?.kind} />
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
export function ListPage({ info, data, children }: ComponentProps<typeof Page>) {
  return (
    <Page info={info} data={data}>
      <div className="page-width">
        <ListHeading title={info.title} lead={info.description} />
        {children}
      </div>
    </Page>
  )
}

export function Breadcrumbs({ page, trail }: { page: PageInfo; trail: readonly Crumb[] }) {
  const t = useTranslations()
  const locale = useLocale()
  const crumbs = [{ name: t('nav.home'), path: paths.home }, ...trail]
  return (
    <nav aria-label={t('layout.breadcrumbs')} className="text-sm text-quiet">
      <ol className="flex flex-wrap gap-x-2">
        {crumbs.map((crumb) => (
          <li key={crumb.path} className="after:ms-2 after:content-['/']">
            <a href={inLanguage(locale, crumb.path)} className="inline-block py-2 underline">
              {crumb.name}
            </a>
          </li>
        ))}
        <li lang={languageTags[page.wordsLocale]} className="py-2" aria-current="page">
          {page.title}
        </li>
      </ol>
    </nav>
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
