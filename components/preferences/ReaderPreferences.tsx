import type { ComponentProps, ReactNode } from 'react'
import { type Locale, languageTags } from '@/lib/language/locales'
import { translator } from '@/lib/language/translator'

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'reader-preferences': ComponentProps<'div'>
    }
  }
}

/**
 * Controls that `preferences.element.ts` brings to life, and what is said where the browser refuses
 * to keep a choice. Without a script `modes.css` shows nothing of it.
 */
export function ReaderPreferences({
  languages,
  className,
  children,
}: {
  languages: readonly Locale[]
  className?: string
  children: ReactNode
}) {
  return (
    <reader-preferences className={className}>
      {children}
      <div role="status" className="text-sm">
        {languages.map((locale) => (
          <p key={locale} lang={languageTags[locale]} hidden>
            {translator(locale)('preferences.not_kept')}
          </p>
        ))}
      </div>
    </reader-preferences>
  )
}
