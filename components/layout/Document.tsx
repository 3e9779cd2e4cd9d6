import type { ReactNode } from 'react'
import { scripts } from '@/components/ui/scripts'
import { urgentNotices } from '@/lib/content'
import { type Locale, languageTags } from '@/lib/language/locales'
import { translator } from '@/lib/language/translator'
import { isSample, siteNow } from '@/lib/pages/settings'

/** The HTML document around every page. */
export function Document({ locale, children }: { locale: Locale; children: ReactNode }) {
  return (
    // The first script writes attributes here; React must not take them for a mistake.
    <html
      lang={languageTags[locale]}
      data-now={siteNow}
      // What has the focus is never below the band of a sample (WCAG 2.4.11).
      className={isSample ? 'scroll-pb-24' : undefined}
      suppressHydrationWarning
    >
      {/* biome-ignore lint/style/noHeadElement: next/head is for the Pages Router, this is the other */}
      <head>
        <script src={scripts['preferences.head']} />
        {urgentNotices(locale).length > 0 && <script src={scripts['urgent.head']} />}
        <script type="module" src={scripts['preferences.element']} />
      </head>
      <body className="bg-paper text-ink">
        {children}
        {isSample && <SampleBand locale={locale} />}
      </body>
    </html>
  )
}

/** The band on every page of a site whose content is invented; it stays in view. */
function SampleBand({ locale }: { locale: Locale }) {
  return (
    <aside className="sticky bottom-0 z-10 bg-sea px-4 py-2 text-center text-sm text-foam">
      {translator(locale)('layout.sample')}
    </aside>
  )
}
