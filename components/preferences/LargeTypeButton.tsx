import { type Locale, languageTags } from '@/lib/language/locales'
import { translator } from '@/lib/language/translator'
import { ReaderPreferences } from './ReaderPreferences'

/** Type of twice the size in one tap, in the words of the given languages. */
export function LargeTypeButton({ languages }: { languages: readonly Locale[] }) {
  return (
    <ReaderPreferences languages={languages} className="block py-1">
      <button
        type="button"
        // The script says the state; in the live view React must not take that for a mistake.
        aria-pressed="false"
        suppressHydrationWarning
        className="min-h-11 border-2 border-current px-3 text-sm font-bold"
      >
        {languages.map((locale, place) => (
          <span key={locale} lang={languageTags[locale]}>
            {place > 0 && ' · '}
            {translator(locale)('preferences.large_type')}
          </span>
        ))}
      </button>
    </ReaderPreferences>
  )
}
