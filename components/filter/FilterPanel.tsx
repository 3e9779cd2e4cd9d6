import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { SearchField } from './SearchField'

/**
 * What a list can be filtered by, folded up: a form for browsers with scripts, links for those without.
 *
 * @param children native controls of the form
 * @param hint which words the list can be searched for
 */
export function FilterPanel({
  title,
  hint,
  links,
  children,
}: {
  title: string
  hint: string
  links: ReactNode
  children: ReactNode
}) {
  const t = useTranslations()
  return (
    <details>
      <summary>{title}</summary>
      <form autoComplete="off" aria-label={title}>
        {children}
        <SearchField hint={hint} />
        <button type="submit">{t('filter.show')}</button>
      </form>
      {links}
    </details>
  )
}
