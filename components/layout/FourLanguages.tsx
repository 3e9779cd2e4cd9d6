import type { ReactNode } from 'react'
import { Mark } from '@/components/flags/FlagPictures'
import { UrgentNotices } from '@/components/news/UrgentNotices'
import { LargeTypeButton } from '@/components/preferences/ReaderPreferences'
import { site } from '@/lib/content'
import { type Locale, languageTags, locales } from '@/lib/language/locales'
import { SampleBand } from './Document'

/** A page in all four languages at once: the choice of a language, and the page not found. */
export function FourLanguages({ children }: { children: (locale: Locale) => ReactNode }) {
  const { name } = site()
  return (
    <>
      <SampleBand languages={locales} />
      <UrgentNotices languages={locales} />
      <main className="grid min-h-svh content-center bg-sea py-12 text-foam">
        <div className="page-width">
          <Mark className="h-24 w-auto" />
          <h1 className="my-8 grid gap-1 text-2xl md:text-4xl">
            {locales.map((locale) => (
              <span key={locale} lang={languageTags[locale]} className="block">
                {name[locale]}
              </span>
            ))}
          </h1>
          <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-4">
            {locales.map((locale) => (
              <li key={locale} lang={languageTags[locale]}>
                {children(locale)}
              </li>
            ))}
          </ul>
          <div className="mt-8">
            <LargeTypeButton languages={locales} className="button" />
          </div>
        </div>
      </main>
    </>
  )
}
