import {
  editions as allEditions,
  articles,
  currentYear,
  events,
  news,
  pages,
  venues,
} from '../content'
import { flagsChosen } from '../flags/meanings'
import type { Locale } from '../language/locales'
import { translator } from '../language/translator'
import { newsFeeds } from './news-feeds'
import { lastChange, page } from './page'
import { paths } from './paths'

/* Pages of which the site has one each, whatever its content. */

const only = () => [undefined]

export const home = page<undefined>({
  route: '',
  subjects: only,
  path: () => paths.home,
  about: (locale) => {
    const t = translator(locale)
    const year = currentYear()
    return {
      title: t('nav.home'),
      description: t('site.description'),
      updated: lastChange([...allEditions(locale), ...events(locale, year), ...news(locale)]),
      feeds: newsFeeds(locale),
    }
  },
})

const belowHome = {
  subjects: only,
  parent: (locale: Locale) => home.info(locale, undefined),
}

export const editions = page<undefined>({
  ...belowHome,
  route: 'editions',
  path: () => paths.editions,
  about: (locale) => {
    const t = translator(locale)
    return {
      title: t('editions.title'),
      description: t('editions.description'),
      updated: lastChange(allEditions(locale)),
    }
  },
  menu: { name: (t) => t('nav.editions'), subject: () => undefined },
})

export const sources = page<undefined>({
  ...belowHome,
  route: 'sources',
  path: () => paths.sources,
  about: (locale) => {
    const t = translator(locale)
    return {
      title: t('sources.title'),
      description: t('sources.description'),
      updated: lastChange([...articles(locale), ...pages(locale), ...allEditions(locale)]),
    }
  },
  menu: { name: (t) => t('nav.sources'), subject: () => undefined },
})

export const directory = page<undefined>({
  ...belowHome,
  route: 'directory',
  path: () => paths.directory,
  about: (locale) => {
    const t = translator(locale)
    return {
      title: t('directory.title'),
      description: t('directory.description'),
      updated: lastChange(venues().map((facts) => ({ facts }))),
    }
  },
  menu: { name: (t) => t('nav.directory'), subject: () => undefined },
})

export const flags = page<undefined>({
  ...belowHome,
  route: 'flags',
  path: () => paths.flags,
  about: (locale) => {
    const t = translator(locale)
    return { title: t('flags.title'), description: t('flags.description'), updated: flagsChosen }
  },
})

/** The page that a server gives for an address below a language that does not exist. */
export const notFound = page<undefined>({
  route: '404',
  subjects: only,
  path: () => paths.notFound,
  about: (locale) => {
    const t = translator(locale)
    return {
      title: t('not_found.title'),
      description: t('not_found.description'),
      updated: home.info(locale, undefined).updated,
    }
  },
  isInternal: true,
})

/** The page of all components; it is for editors and developers, and no public page links to it. */
export const styleguide = page<undefined>({
  route: 'styleguide',
  subjects: only,
  path: () => paths.styleguide,
  about: (locale) => {
    const t = translator(locale)
    return {
      title: t('styleguide.title'),
      description: t('styleguide.description'),
      updated: home.info(locale, undefined).updated,
    }
  },
  isInternal: true,
})
