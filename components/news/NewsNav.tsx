import { useLocale, useTranslations } from 'next-intl'
import { NavLinks } from '@/components/filter/NavLinks'
import { newsFacets } from '@/lib/lists/news'
import { listPath, type NewsGroup, newsGroups } from '@/lib/pages/news-lists'
import { inLanguage, paths } from '@/lib/pages/paths'
import '@/components/filter/views.css'

/** The other lists of the news by year and by topic, as far as there is a choice. */
export function NewsNav({ group: current }: { group: NewsGroup }) {
  const t = useTranslations()
  const locale = useLocale()
  const whole = { label: t('news.all'), href: inLanguage(locale, paths.news) }
  return newsFacets.names.map((name) => {
    const groups = newsGroups().filter((group) => group.name === name)
    if (groups.length === 0) return null
    const links = groups.map((group) => ({
      label: newsFacets.word(locale, name, group.value),
      href: inLanguage(locale, listPath(group)),
    }))
    return (
      <NavLinks
        key={name}
        label={newsFacets.label(locale, name)}
        links={[whole, ...links]}
        current={inLanguage(locale, listPath(current))}
      />
    )
  })
}
