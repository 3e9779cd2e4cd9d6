import type { ReactNode } from 'react'
import { scripts } from '@/components/ui/scripts'
import { type Locale, languageTags } from '@/lib/language/locales'
import { translator } from '@/lib/language/translator'
import { isSample, siteNow } from '@/lib/pages/settings'

/** The HTML document around every page. */
export function Document({ locale, children }: { locale: Locale; children: ReactNode }) {
  return (
    // The first script writes attributes here; React must not take them for a mistake.
    <html lang={languageTags[locale]} data-now={siteNow} suppressHydrationWarning>
      {/* biome-ignore lint/style/noHeadElement: next/head is for the Pages Router, this is the other */}
      <head>
        <script src={scripts['first-paint.head']} />
        <script type="module" src={scripts['preferences.element']} />
      </head>
      <body className="bg-paper text-ink">{children}</body>
    </html>
  )
}

/** The band at the head of every page of a site whose content is invented. */
export function SampleBand({ languages }: { languages: readonly Locale[] }) {
  if (!isSample) return null
  return (
    <aside className="bg-sand px-4 py-1 text-center text-[14px] text-quiet">
      {languages.map((locale) => (
        <p key={locale} lang={languageTags[locale]}>
          {translator(locale)('layout.sample')}
        </p>
      ))}
    </aside>
  )
}
