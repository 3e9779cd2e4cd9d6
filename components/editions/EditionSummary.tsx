import { useLocale, useTranslations } from 'next-intl'
import type { EditionEntry } from '@/lib/content'
import { languageTags } from '@/lib/language/locales'
import { inLanguage, paths } from '@/lib/pages/paths'
import { accentRule } from './accents'
import { EditionLinks } from './EditionLinks'

export function EditionSummary({ entry }: { entry: EditionEntry }) {
  const t = useTranslations()
  const locale = useLocale()
  const { id: year, ordinal } = entry.facts
  return (
    <section className={`mt-8 border-t-4 py-5 ${accentRule(entry.facts.accent)}`}>
      <h2 className="text-2xl">
        <a href={inLanguage(locale, paths.edition(year))} className="hover:underline">
          {t('editions.name', { ordinal, year: String(year) })}
        </a>
      </h2>
      <p lang={languageTags[entry.wordsLocale]} className="mt-2 max-w-measure">
        {entry.words.summary}
      </p>
      <EditionLinks year={year} />
    </section>
  )
}
