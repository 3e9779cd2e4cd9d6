import { useLocale, useTranslations } from 'next-intl'
import { NoteNumbers, Notes } from '@/components/ui/Notes'
import { Section } from '@/components/ui/Section'
import { type EditionEntry, editions, site } from '@/lib/content'
import { languageTags } from '@/lib/language/locales'
import { inLanguage, paths } from '@/lib/pages/paths'
import { editionName } from '@/lib/programme/edition'
import { accentRule } from './accents'
import { EditionLinks } from './EditionLinks'

export function EditionsView() {
  const locale = useLocale()
  return (
    <>
      {editions(locale).map((entry) => (
        <EditionSummary key={entry.id} entry={entry} />
      ))}
      <LegalBasis />
    </>
  )
}

function EditionSummary({ entry }: { entry: EditionEntry }) {
  const locale = useLocale()
  const { id: year } = entry.facts
  return (
    <section className={`mt-8 border-t-4 py-5 first:mt-2 ${accentRule(entry.facts.accent)}`}>
      <h2 className="text-2xl">
        <a href={inLanguage(locale, paths.edition(year))} className="hover:underline">
          {editionName(locale, entry.facts)}
        </a>
      </h2>
      <p lang={languageTags[entry.wordsLocale]} className="mt-2 max-w-measure">
        {entry.words.summary}
      </p>
      <EditionLinks year={year} />
    </section>
  )
}

/** The legal basis of the Week's date, with its source. */
function LegalBasis() {
  const t = useTranslations()
  const locale = useLocale()
  const { legal_basis: basis } = site()
  const notes = [basis.source]
  return (
    <>
      <Section id="law" title={t('editions.law_title')}>
        <p className="mb-4 max-w-measure">
          {basis.text[locale]}
          <NoteNumbers sources={[basis.source]} notes={notes} />
        </p>
      </Section>
      <Notes notes={notes} />
    </>
  )
}
