import { useLocale, useTranslations } from 'next-intl'
import { DataPermalink } from '@/components/open-data/DataPermalink'
import { Phrases } from '@/components/ui/Phrases'
import type { SigningEntry } from '@/lib/content'
import { languageTags } from '@/lib/language/locales'
import { inLanguage, paths } from '@/lib/pages/paths'
import { SigningFigures } from './Figures'

/** A signing in the list of a year: its figures, how to read them, and the way to its page. */
export function SigningSummary({
  entry,
  notes,
}: {
  entry: SigningEntry
  notes: readonly string[]
}) {
  const t = useTranslations()
  const locale = useLocale()
  const { facts, words } = entry
  return (
    <section aria-labelledby={entry.id} className="mt-10 first:mt-0">
      <h2 id={entry.id} lang={languageTags[entry.wordsLocale]} className="mb-4 text-section">
        <Phrases locale={entry.wordsLocale} text={words.title} />
      </h2>
      <SigningFigures facts={facts} notes={notes} />
      <DataPermalink year={facts.edition} file="signings.csv" />
      <p>
        <a
          href={inLanguage(locale, paths.project(facts.edition, entry.id))}
          className="inline-block py-2 text-link underline"
        >
          {t('home.signing_link')}
        </a>
      </p>
    </section>
  )
}
