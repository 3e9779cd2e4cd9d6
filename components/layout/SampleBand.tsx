import type { Locale } from '@/lib/language/locales'
import { translator } from '@/lib/language/translator'

/** Stays in view on every page of a site whose content is invented. */
export function SampleBand({ locale }: { locale: Locale }) {
  return (
    <aside className="sticky bottom-0 z-10 bg-sea px-4 py-2 text-center text-sm text-foam">
      {translator(locale)('layout.sample')}
    </aside>
  )
}
