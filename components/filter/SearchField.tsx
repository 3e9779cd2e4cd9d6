import { useTranslations } from 'next-intl'

/** Words to look for in the rows of a list. */
export function SearchField({ hint }: { hint: string }) {
  const t = useTranslations()
  return (
    <label className="words">
      <span>{t('filter.text')}</span>
      <input type="search" name="q" aria-describedby="filter-words" />
      <small id="filter-words">{hint}</small>
    </label>
  )
}
