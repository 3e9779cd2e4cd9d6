import { useLocale, useTranslations } from 'next-intl'
import { Flag } from '@/components/flags/FlagPictures'
import { PlaceNames } from '@/components/programme/PlaceNames'
import { WhenText } from '@/components/programme/WhenText'
import { NoteNumbers } from '@/components/ui/Notes'
import { Phrases } from '@/components/ui/Phrases'
import type { SigningEntry } from '@/lib/content'
import { notesOf } from '@/lib/content/cited'
import { kindFlags } from '@/lib/flags/meanings'
import { languageTags } from '@/lib/language/locales'
import type { SigningFacts } from '@/lib/model/schema/signing'
import { displayWhen } from '@/lib/programme/when-display'
import { Figure, type ShownFigure, useSigningFigures } from './Figures'

/** The name of a signing with its flag, and when and where it was. */
export function SigningName({ entry }: { entry: SigningEntry }) {
  const { words, wordsLocale, facts } = entry
  return (
    <div className="flex gap-4">
      <Flag sign={kindFlags.signing} className="mt-1 size-9 shrink-0" />
      <div>
        <h1 lang={languageTags[wordsLocale]} className="text-xl md:text-2xl">
          <Phrases locale={wordsLocale} text={words.title} />
        </h1>
        <SigningDate facts={facts} />
        <p lang={languageTags[wordsLocale]} className="mt-2 max-w-measure text-sm md:text-base">
          {words.summary}
        </p>
      </div>
    </div>
  )
}

/** When it was signed, and where if that is known. */
function SigningDate({ facts }: { facts: SigningFacts }) {
  const t = useTranslations('projects')
  const locale = useLocale()
  return (
    <dl className="mt-1 flex flex-wrap gap-x-8 gap-y-1">
      <div className="flex flex-wrap gap-x-2">
        <dt>{t('signed_on')}</dt>
        <dd>
          <WhenText display={displayWhen(locale, facts.when)} />
        </dd>
      </div>
      {facts.place !== 'unknown' && (
        <div className="flex flex-wrap gap-x-2">
          <dt>{t('place')}</dt>
          <dd>
            <PlaceNames place={facts.place} />
          </dd>
        </div>
      )}
    </dl>
  )
}

/** The sums of a signing, the announced total investment as large as the page allows. */
export function SigningSums({ entry }: { entry: SigningEntry }) {
  const notes = notesOf('signing', entry)
  const counts: readonly ShownFigure['name'][] = ['projects', 'over', 'foreign']
  const sums = useSigningFigures(entry.facts).filter(({ name }) => !counts.includes(name))
  return (
    <dl className="mt-6 flex flex-wrap gap-x-16 gap-y-6 md:mt-10">
      {sums.map((sum) =>
        sum.name === 'total_investment' ? (
          <LargeSum key={sum.name} sum={sum} notes={notes} />
        ) : (
          <Figure key={sum.name} value={sum.value} label={sum.label}>
            <NoteNumbers sources={[sum.source]} notes={notes} />
          </Figure>
        ),
      )}
    </dl>
  )
}

/** A sum whose number fills the width; its unit stands beside it, below it where there is no room. */
function LargeSum({
  sum: { value, label, source },
  notes,
}: {
  sum: ShownFigure
  notes: readonly string[]
}) {
  // The number alone, where the sum is one number and not a range or a word.
  const [, before = '', number = '', after = ''] = /^(\D*)(\d[\d.,]*)(\D*)$/.exec(value) ?? []
  return (
    <div className="w-full">
      <dd className="sum numeral">
        {number === '' ? (
          <b>{value}</b>
        ) : (
          <>
            {before !== '' && <span>{before}</span>}
            <b data-digits={number.length > 4 ? 'many' : undefined}>{number}</b>
            {after !== '' && <span>{after}</span>}
          </>
        )}
      </dd>
      <dt className="mt-3 md:text-xl">
        {label}
        <NoteNumbers sources={[source]} notes={notes} />
      </dt>
    </div>
  )
}
