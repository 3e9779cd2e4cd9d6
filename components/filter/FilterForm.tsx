import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { FacetedList, Options } from '@/lib/lists/faceted-list'
import { unconfirmedName } from '@/lib/lists/filter'
import type { LinkGroup } from '@/lib/pages/value-pages'
import { Template, templateArgs } from '../ui/Template'
import { Choice } from './Choice'
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

/** A group of native check boxes for each facet of a list; scripts read the facets from it. */
function FilterFields<Item extends object, Name extends string>({
  list: { facets, names, label },
  options,
}: {
  list: FacetedList<Item, Name>
  options: Options<Name>
}) {
  const t = useTranslations()
  const locale = useLocale()
  return names
    .filter((name) => options[name].length > 0)
    .map((name) => {
      const { match, unconfirmed, word, shortWord = word } = facets[name]
      const isAll = match === 'all'
      return (
        <fieldset key={name} data-all={isAll ? '' : undefined}>
          <legend>{label(locale, name)}</legend>
          {isAll && <p className="w-full text-sm text-quiet">{t('filter.all')}</p>}
          {options[name].map((value) => (
            <Choice key={value} name={name} value={value} label={shortWord(locale, value)} />
          ))}
          {unconfirmed && (
            <Choice name={unconfirmedName} value="yes" label={t('filter.unconfirmed')} />
          )}
        </fieldset>
      )
    })
}

/** Links to the pre-rendered page of each value: filtering without a script. */
function ValueLinks({ groups }: { groups: readonly LinkGroup[] }) {
  const t = useTranslations()
  return (
    <nav aria-label={t('filter.browse')}>
      {groups
        .filter(({ links }) => links.length > 0)
        .map(({ name, label, links }) => (
          <div key={name}>
            <p>{label}</p>
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

/**
 * The number of items that fit the filter, and offers that let in more; without a script the number of all.
 *
 * @param all the number of all items
 * @param found the number of items that fit, with an argument `n`
 * @param none shown if none fits
 * @param children words for what else a script may offer
 */
export function FilterResult({
  all,
  found,
  none,
  children,
}: {
  all: ReactNode
  found: ReactNode
  none: ReactNode
  children?: ReactNode
}) {
  const t = useTranslations()
  return (
    <>
      <div className="result">
        <p role="status" tabIndex={-1}>
          {all}
        </p>
        <button type="button" data-change="clear" hidden>
          {t('filter.clear')}
        </button>
      </div>
      <div data-offers="" />
      <Template name="found">{found}</Template>
      <Template name="none">{none}</Template>
      <Template name="leave-out">
        <p>
          <button type="button">{t.rich('filter.leave_out', templateArgs)}</button>
        </p>
      </Template>
      {children}
    </>
  )
}
