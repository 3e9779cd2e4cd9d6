import { useLocale, useTranslations } from 'next-intl'
import type { ComponentProps, ReactNode } from 'react'
import { type Preference, preferences } from '@/components/preferences/preferences'
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
 * Controls that `preferences.element.ts` makes work, and the notice if the browser refuses to store
 * a choice. Without a script `modes.css` hides them.
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

function Choices({ name }: { name: Preference }) {
  const t = useTranslations()
  return (
    <fieldset>
      <legend className="font-bold">{t(`preferences.names.${name}`)}</legend>
      <div className="flex flex-wrap gap-x-6">
        {preferences[name].map((value) => (
          <label key={value} className="flex items-center gap-2 py-2">
            <input type="radio" name={name} value={value} className="size-5 accent-current" />
            {t(`preferences.values.${value}`)}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

/** Colours and type size: everything about the display that a reader may choose, folded. */
export function DisplayChoices() {
  const t = useTranslations('preferences.names')
  const locale = useLocale()
  return (
    <ReaderPreferences languages={[locale]}>
      <details>
        <summary className="min-h-11 w-fit cursor-pointer py-2.5 underline">
          {t('colour')} · {t('type')}
        </summary>
        <div className="flex flex-wrap gap-x-12 gap-y-2 py-2">
          <Choices name="colour" />
          <Choices name="type" />
        </div>
      </details>
    </ReaderPreferences>
  )
}

/** Type of twice the size in one tap, in the words of the given languages. */
export function LargeTypeButton({
  languages,
  className,
}: {
  languages: readonly Locale[]
  className?: string
}) {
  return (
    <ReaderPreferences languages={languages} className="block">
      <button
        type="button"
        // The script sets the state; without this React would report a mismatch in development.
        aria-pressed="false"
        suppressHydrationWarning
        className={className}
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
