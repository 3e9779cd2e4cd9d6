import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { FacetedList, Options } from '@/lib/lists/faceted-list'
import { unconfirmedName } from '@/lib/lists/filter'
import type { LinkGroup } from '@/lib/pages/value-pages'
import { Template, templateArgs } from '../ui/Template'
import { Choice } from './Choice'
import './filter.css'

type Picture<Name> = (name: Name, value: string) => ReactNode

/**
 * What a list can be filtered by: a form for browsers with scripts, links for those without. The words
 * to search for stand open, the values in groups that fold: in a sheet on a phone, where a page gives
 * them room at the side.
 *
 * @param hint which words the list can be searched for
 * @param picture decoration of a value, before its words
 * @param first the facets most asked for; at the side their groups are open
 * @param count the number of all items
 */
export function FilterForm<Item extends object, Name extends string>({
  title,
  hint,
  list,
  options,
  links,
  first = [],
  picture,
  count,
}: {
  title: string
  hint: string
  list: FacetedList<Item, Name>
  options: Options<Name>
  links: readonly LinkGroup[]
  first?: readonly Name[]
  picture?: Picture<Name> | undefined
  count: number
}) {
  const t = useTranslations()
  const n = () => <span data-arg="n">{count}</span>
  return (
    <form autoComplete="off" aria-label={title}>
      <label className="words">
        <span className="sr-only">{t('filter.text')}</span>
        <input type="search" name="q" placeholder={hint} />
      </label>
      <details className="panel">
        <summary>
          {title}
          <b data-asked="" />
        </summary>
        <div className="sheet">
          <div className="groups">
            <FilterFields list={list} options={options} first={first} picture={picture} />
          </div>
          <p>
            <button type="button" data-change="reset" className="button">
              {t('filter.clear')}
            </button>
            <button type="submit" className="button-primary">
              <span>{t.rich('filter.show', { n })}</span>
            </button>
          </p>
        </div>
        <ValueLinks groups={links} />
      </details>
    </form>
  )
}

/** A group of native check boxes for each facet of a list; scripts read the facets from it. */
function FilterFields<Item extends object, Name extends string>({
  list: { facets, names, label },
  options,
  first,
  picture,
}: {
  list: FacetedList<Item, Name>
  options: Options<Name>
  first: readonly Name[]
  picture: Picture<Name> | undefined
}) {
  const t = useTranslations()
  const locale = useLocale()
  return names
    .filter((name) => options[name].length > 0)
    .map((name) => {
      const { match, unconfirmed, word, shortWord = word } = facets[name]
      const isAll = match === 'all'
      return (
        <details key={name} data-group={name} data-first={first.includes(name) ? '' : undefined}>
          <summary>
            {label(locale, name)}
            <span data-chosen="" />
          </summary>
          <fieldset data-all={isAll ? '' : undefined}>
            <legend className="sr-only">{label(locale, name)}</legend>
            {isAll && <p className="w-full text-sm text-quiet">{t('filter.all')}</p>}
            {options[name].map((value) => (
              <Choice
                key={value}
                name={name}
                value={value}
                label={shortWord(locale, value)}
                picture={picture?.(name, value)}
              />
            ))}
            {unconfirmed && (
              <Choice name={unconfirmedName} value="yes" label={t('filter.unconfirmed')} />
            )}
          </fieldset>
        </details>
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
