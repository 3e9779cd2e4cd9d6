import { useLocale, useTranslations } from 'next-intl'
import { facetNames } from '@/lib/programme/facet-names'
import { facetLinks } from '@/lib/site/facet-links'
import { facetLabel } from '@/lib/site/facet-words'

/** Links to the pre-rendered page of each value: filtering without a script. */
export function FacetLinks({ year }: { year: number }) {
  const t = useTranslations()
  const locale = useLocale()
  const facets = facetNames.map((name) => ({ name, links: facetLinks(locale, year, name) }))
  return (
    <nav aria-label={t('filter.browse')}>
      {facets
        .filter(({ links }) => links.length > 0)
        .map(({ name, links }) => (
          <div key={name}>
            <p>{facetLabel(t, name)}</p>
            <ul>
              {links.map(({ value, label, href, count }) => (
                <li key={value}>
                  <a href={href}>{label}</a> <span className="text-quiet">{count}</span>
                </li>
              ))}
            </ul>
          </div>
        ))}
    </nav>
  )
}
