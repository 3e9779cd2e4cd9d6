import type { ReactNode } from 'react'
import { type Locale, languageTags } from '@/lib/i18n/locales'

/** The HTML document around every page. */
export function Document({ locale, children }: { locale: Locale; children: ReactNode }) {
  return (
    <html lang={languageTags[locale]}>
      <body className="bg-paper text-ink">{children}</body>
    </html>
  )
}
