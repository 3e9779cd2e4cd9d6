import { useTranslations } from 'next-intl'
import type { FacetedList, Options } from '@/lib/lists/faceted-list'
import type { LinkGroup } from '@/lib/pages/value-pages'
import { FilterFields } from './FilterFields'
import { ValueLinks } from './ValueLinks'
import './filter.css'

/**
 * What a list can be filtered by, folded up: a form for browsers with scripts, links for those without.
 *
 * @param hint which words the list can be searched for
 */
export function FilterForm<Item extends object, Name extends string>({
  title,
  hint,
  list,
  options,
  links,
}: {
  title: string
  hint: string
  list: FacetedList<Item, Name>
  options: Options<Name>
  links: readonly LinkGroup[]
}) {
  const t = useTranslations()
  return (
    <details>
      <summary>{title}</summary>
      <form autoComplete="off" aria-label={title}>
        <FilterFields list={list} options={options} />
        <label className="words">
          <span>{t('filter.text')}</span>
          <input type="search" name="q" aria-describedby="filter-words" />
          <small id="filter-words">{hint}</small>
        </label>
        <button type="submit">{t('filter.show')}</button>
      </form>
      <ValueLinks groups={links} />
    </details>
  )
}
