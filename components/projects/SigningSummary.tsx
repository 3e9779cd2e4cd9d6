import { useLocale, useTranslations } from 'next-intl'
import { DataPermalink } from '@/components/open-data/DataPermalink'
import { NoteNumbers } from '@/components/ui/Notes'
import { Phrases } from '@/components/ui/Phrases'
import type { SigningEntry } from '@/lib/content'
import { languageTags } from '@/lib/language/locales'
import { formatMoney } from '@/lib/language/money-format'
import type { SigningFacts } from '@/lib/model/schema/signing'
import { inLanguage, paths } from '@/lib/pages/paths'
import { Figure, useSigningFigures } from './Figures'
import { SigningPicture } from './SigningPicture'

/** A signing in the list of a year: figures, picture, and what they mean. */
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
    <section aria-labelledby={entry.id} className="border-t border-line pt-6">
      <h2 id={entry.id} lang={languageTags[entry.wordsLocale]} className="mb-6 text-section">
        <Phrases locale={entry.wordsLocale} text={words.title} />
      </h2>
      <SigningFigures facts={facts} notes={notes} />
      <DataPermalink year={facts.edition} file="signings.csv" />
      <div className="mt-10 grid gap-10 md:grid-cols-2">
        <SigningPicture facts={facts} />
        <div className="grid content-start gap-4">
          <SigningMeaning facts={facts} />
          <p>
            <a
              href={inLanguage(locale, paths.project(facts.edition, entry.id))}
              className="inline-block py-2 text-link underline"
            >
              {t('home.signing_link')}
            </a>
          </p>
        </div>
      </div>
    </section>
  )
}

/** The figures of a signing in short, each with its source and never added up. */
function SigningFigures({ facts, notes }: { facts: SigningFacts; notes: readonly string[] }) {
  return (
    <dl className="flex flex-wrap gap-x-10 gap-y-6 lg:gap-x-24">
      {useSigningFigures(facts).map(({ name, value, label, source }) => (
        <Figure key={name} value={value} label={label}>
          <NoteNumbers sources={[source]} notes={notes} />
        </Figure>
      ))}
    </dl>
  )
}

/** How to read the figures of a signing. */
export function SigningMeaning({ facts }: { facts: SigningFacts }) {
  const t = useTranslations()
  const locale = useLocale()
  const { projects_over: over } = facts
  return (
    <div className="grid max-w-measure gap-3 self-start border-s-4 border-flag-yellow ps-4">
      <p>{t('projects.announcement')}</p>
      {over !== undefined && (
        <p>{t('projects.overlap', { amount: formatMoney(locale, over.each_over) })}</p>
      )}
    </div>
  )
}

/** A signing on a page about something else: title, picture, meaning, link. */
export function SigningBlock({ entry }: { entry: SigningEntry }) {
  const t = useTranslations()
  const locale = useLocale()
  const { facts, words } = entry
  return (
    <section aria-labelledby={entry.id} className="bg-sand">
      <div className="page-width grid gap-10 py-14 md:grid-cols-2">
        <div className="grid content-start gap-5">
          <h2 id={entry.id} lang={languageTags[entry.wordsLocale]} className="text-section">
            <Phrases locale={entry.wordsLocale} text={words.title} />
          </h2>
          <p lang={languageTags[entry.wordsLocale]}>{words.summary}</p>
          <SigningMeaning facts={facts} />
          <p>
            <a
              href={inLanguage(locale, paths.project(facts.edition, entry.id))}
              className="inline-block py-2 underline"
            >
              {t('home.signing_link')}
            </a>
          </p>
        </div>
        <SigningPicture facts={facts} />
      </div>
    </section>
  )
}
