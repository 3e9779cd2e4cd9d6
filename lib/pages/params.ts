import { isLocale, type Locale } from '../language/locales'

/** The language in an address. Next.js only asks for languages of `generateStaticParams`. */
export function localeOf(value: string): Locale {
  if (!isLocale(value)) throw new Error(`Not a language of the site: ${value}`)
  return value
}

/** The item an address names; a missing one is a fault of `generateStaticParams` and stops the build. */
export function found<Item>(item: Item | undefined, address: string): Item {
  if (item === undefined) throw new Error(`No content at ${address}`)
  return item
}
