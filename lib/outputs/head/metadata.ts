import type { Metadata } from 'next'
import { site } from '../../content'
import { type Locale, languages, languageTags, locales, sourceLocale } from '../../language/locales'
import type { FeedLink, PageInfo } from '../../pages/page'
import { inLanguage, paths } from '../../pages/paths'
import { isSample, siteUrl } from '../../pages/settings'
import { type ShareCard, shareCard } from '../share-cards/share'

/**
 * Languages of a page for hreflang: only those in which it really exists, itself included, and
 * x-default. The home page's default is the page that chooses a language.
 */
export function alternates(page: PageInfo): Record<string, string> {
  const real = locales.filter((locale) => page.translations.includes(locale))
  const fallback = page.path === paths.home ? '/' : inLanguage(sourceLocale, page.path)
  return {
    ...Object.fromEntries(
      real.map((locale) => [languageTags[locale], inLanguage(locale, page.path)]),
    ),
    'x-default': fallback,
  }
}

/** Where a page really lives: its own address, or the Chinese page when it shows Chinese words. */
export function canonical(locale: Locale, page: PageInfo): string {
  return inLanguage(page.translations.includes(locale) ? locale : sourceLocale, page.path)
}

/** How a share card is named in the head: in Open Graph, from where X takes the picture too. */
export function sharing(card: ShareCard | undefined) {
  if (card === undefined) return {}
  const { src: url, width, height, alt } = card
  return {
    images: [{ url, width, height, alt }],
    twitter: { card: 'summary_large_image' } as const,
  }
}

/** How a feed reader finds feeds. */
const feedLinks = (locale: Locale, feeds: readonly FeedLink[]) =>
  Object.fromEntries(
    feeds.map(({ name: title, path, type }) => [type, [{ url: inLanguage(locale, path), title }]]),
  )

/** What stands in the head of every page. */
export const sharedMetadata: Metadata = {
  icons: { icon: '/icon.svg', apple: '/icon-180.png' },
  ...(isSample && { robots: { index: false, follow: false } }),
}

/** Head of a page: title, description, canonical, hreflang, Open Graph. */
export function metadata(locale: Locale, page: PageInfo): Metadata {
  const name = site().name[locale]
  const isHome = page.path === paths.home
  const title = isHome ? name : `${page.title} · ${name}`
  if (page.unlisted === 'notice')
    return {
      metadataBase: new URL(siteUrl),
      title,
      description: page.description,
      robots: { index: false },
      ...(page.movedTo && { alternates: { canonical: inLanguage(locale, page.movedTo) } }),
    }
  const { images, twitter } = sharing(shareCard(locale, page))
  const isTranslated = page.translations.includes(locale)
  return {
    metadataBase: new URL(siteUrl),
    title,
    description: page.description,
    alternates: {
      ...(!page.unlisted && { canonical: canonical(locale, page) }),
      ...(isTranslated && !page.unlisted && { languages: alternates(page) }),
      ...(page.feeds && { types: feedLinks(locale, page.feeds) }),
    },
    ...(page.unlisted && { robots: { index: false, follow: true } }),
    openGraph: {
      type: page.type ?? 'website',
      title: isHome ? name : page.title,
      description: page.description,
      url: canonical(locale, page),
      siteName: name,
      locale: languages[page.wordsLocale].openGraph,
      images,
    },
    twitter,
  }
}
