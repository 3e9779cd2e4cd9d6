import { useLocale, useTranslations } from 'next-intl'
import type { FacetName } from '@/lib/programme/facet-names'
import { facetLinks } from '@/lib/site/facet-links'
import { facetLabel } from '@/lib/site/facet-words'
import { inLanguage, paths } from '@/lib/site/paths'

/** The other values of a facet, and the way back to the whole programme. */
export function FacetNav({ year, name, value }: { year: number; name: FacetName; value: string }) {
  const t = useTranslations()
  const locale = useLocale()
  return (
    <nav aria-label={facetLabel(t, name)} className="views">
      <ul>
        <li>
          <a href={inLanguage(locale, paths.programme(year))}>{t('programme.whole')}</a>
        </li>
        {facetLinks(locale, year, name).map((link) => (
          <li key={link.value}>
            <a href={link.href} aria-current={link.value === value ? 'page' : undefined}>
              {link.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
