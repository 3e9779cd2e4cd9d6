import { useLocale } from 'next-intl'
import type { Entry } from '@/lib/content'
import { languageTags } from '@/lib/language/locales'
import { inLanguage } from '@/lib/pages/paths'

/** Links to items by their titles. */
export function LinkList({ links }: { links: readonly { entry: Entry<unknown>; path: string }[] }) {
  const locale = useLocale()
  return (
    <ul className="grid gap-1">
      {links.map(({ entry, path }) => (
        <li key={path}>
          <a
            href={inLanguage(locale, path)}
            lang={entry.wordsLocale === locale ? undefined : languageTags[entry.wordsLocale]}
            className="inline-block py-1 text-link underline"
          >
            {entry.words.title}
          </a>
        </li>
      ))}
    </ul>
  )
}

/** Links as large buttons, side by side. */
export function ButtonLinks({
  links,
}: {
  links: readonly { name: string; address: string; rel?: string }[]
}) {
  return (
    <ul className="flex flex-wrap gap-4">
      {links.map(({ name, address, rel }) => (
        <li key={address}>
          <a href={address} rel={rel} className="button">
            {name}
          </a>
        </li>
      ))}
    </ul>
  )
}
