import { languageTags, locales } from '@/lib/language/locales'

/** A name in the four languages, each marked as such. */
export function FourNames({ name }: { name: Record<(typeof locales)[number], string> }) {
  return (
    <ul>
      {locales.map((locale) => (
        <li key={locale} lang={languageTags[locale]}>
          {name[locale]}
        </li>
      ))}
    </ul>
  )
}
