import { useLocale, useTranslations } from 'next-intl'
import { BigFigure, SigningNote, useSigningFigures } from '@/components/projects/Figures'
import { NoteNumbers } from '@/components/ui/Notes'
import { edition, events, signings } from '@/lib/content'
import { homeFigures } from '@/lib/model/project/signing-figures'
import type { SigningFacts } from '@/lib/model/schema/signing'

/**
 * How many events an edition has, and the main figures of its signings; nothing where there are none.
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
      <dl className="figures">
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
