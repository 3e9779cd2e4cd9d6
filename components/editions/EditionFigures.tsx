import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { SigningNote, useSigningFigures } from '@/components/projects/Figures'
import { NoteNumbers } from '@/components/ui/Notes'
import { edition, events, signings } from '@/lib/content'
import { homeFigures } from '@/lib/model/project/signing-figures'
import type { SigningFacts } from '@/lib/model/schema/signing'

/**
 * How many events an edition has, and the main figures of its signings, two by two on a phone and in
 * a row on a desk; nothing where there are none.
 *
 * @param notes the notes of the page in their order
 */
export function EditionFigures({ year, notes }: { year: number; notes: readonly string[] }) {
  const t = useTranslations('home')
  const locale = useLocale()
  const { phase } = edition(locale, year).facts
  const { length: count } = events(locale, year)
  const signed = signings(locale, year)
  if (count + signed.length === 0) return null
  return (
    <section aria-label={t('figures')}>
      <dl className="grid grid-cols-[6fr_5fr] border-t border-line md:grid-cols-4">
        {count > 0 && (
          <BigFigure
            value={String(count)}
            label={t(phase === 'past' ? 'events_on_record' : 'events_coming', { count })}
          />
        )}
        {signed.map(({ id, facts }) => (
          <SigningTotals key={id} facts={facts} notes={notes} />
        ))}
      </dl>
      {signed.length > 0 && <SigningNote />}
    </section>
  )
}

/** The main figures of a signing, each with its source; its own page has the others. */
function SigningTotals({ facts, notes }: { facts: SigningFacts; notes: readonly string[] }) {
  return useSigningFigures(facts)
    .filter(({ name }) => homeFigures.includes(name))
    .map(({ name, value, label, source }) => (
      <BigFigure key={name} value={value} label={label}>
        <NoteNumbers sources={[source]} notes={notes} />
      </BigFigure>
    ))
}

/** A number with what it counts below it; words and units beside it are small. */
function BigFigure({
  value,
  label,
  children,
}: {
  value: string
  label: string
  children?: ReactNode
}) {
  return (
    <div className="flex flex-col gap-2 border-b border-line py-4 pe-2 even:border-s even:ps-4 md:py-6 md:not-first:border-s md:not-first:ps-6">
      <dt className="text-sm text-quiet">
        {label}
        {children}
      </dt>
      <dd className="order-first numeral text-figure">
        {value.split(/([\d.,]+)/).map((part, place) =>
          // `split` with a capture group puts the numbers at the odd indices.
          place % 2 === 1 || part === '' ? (
            part
          ) : (
            <small key={part} className="text-base md:text-2xl">
              {part}
            </small>
          ),
        )}
      </dd>
    </div>
  )
}
