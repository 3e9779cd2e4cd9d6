import type { BreadcrumbList, Organization, WebSite, WithContext } from 'schema-dts'
import { type Locale, languageTags } from '../../language/locales'
import { type NamedOrganisation, organizationNode } from './names'

/** A step of a breadcrumb; the last one is the page itself. */
export interface Crumb {
  name: string
  /** Whole address. */
  url: string
}

type Node<Type extends string, Union> = WithContext<Extract<Union, { '@type': Type }>>

/** The way from the home page to this one, in the order shown. */
export function breadcrumbListJsonLd(
  crumbs: readonly Crumb[],
): Node<'BreadcrumbList', BreadcrumbList> {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ name, url }, index) => ({
      '@type': 'ListItem' as const,
      position: index + 1,
      name,
      item: url,
    })),
  }
}

export function organizationJsonLd(
  organisation: NamedOrganisation,
): Node<'Organization', Organization> {
  return { '@context': 'https://schema.org', ...organizationNode(organisation) }
}

/** The site in one language: its name, its home page and, where known, who publishes it. */
export function webSiteJsonLd(
  locale: Locale,
  { name, url, publisher }: Crumb & { publisher?: NamedOrganisation | undefined },
): Node<'WebSite', WebSite> {
  return {
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    name,
    url,
    inLanguage: languageTags[locale],
    publisher: publisher && organizationNode(publisher),
  }
}
