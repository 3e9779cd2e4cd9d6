import { useLocale, useTranslations } from 'next-intl'
import { Section } from '@/components/ui/Section'
import { events, news, site } from '@/lib/content'
import { heads } from '@/lib/flags/meanings'
import { languageTags } from '@/lib/language/locales'
import { inLanguage, paths } from '@/lib/pages/paths'
import { Cover } from './Cover'

/** How covers are made, with those of the first events and articles of the site. */
export function CoverSection() {
  const t = useTranslations()
  const locale = useLocale()
  const year = site().current_edition
  const examples = [
    ...events(locale, year)
      .slice(0, 3)
      .map((entry) => ({
        entry,
        head: heads.event(entry.facts.kind),
        path: paths.event(year, entry.id),
      })),
    ...news(locale)
      .slice(0, 3)
      .map((entry) => ({
        entry,
        head: heads.news(entry.facts.kind),
        path: paths.article(entry.id),
      })),
  ]
  return (
    <Section id="covers" title={t('flags.covers_title')}>
      <p className="max-w-measure">{t('flags.covers')}</p>
      <ul className="mt-6 grid grid-cols-[repeat(auto-fill,minmax(min(18rem,100%),1fr))] gap-6">
        {examples.map(({ entry, head, path }) => (
          <li key={path}>
            <Cover head={head} id={entry.id} className="w-full" />
            <a
              href={inLanguage(locale, path)}
              lang={languageTags[entry.wordsLocale]}
              className="mt-2 inline-block py-1 underline"
            >
              {entry.words.title}
            </a>
          </li>
        ))}
      </ul>
    </Section>
  )
}
