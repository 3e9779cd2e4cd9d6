import { useLocale, useTranslations } from 'next-intl'
import { chosen, type EventEntry, edition, events } from '@/lib/content'
import { formatDate } from '@/lib/language/date-format'
import { languageTags } from '@/lib/language/locales'
import { inLanguage, paths } from '@/lib/pages/paths'
import { bandOf } from '@/lib/programme/band'
import { shortWhen } from '@/lib/programme/short-when'
import { whenInWords } from '@/lib/programme/when-display'
import { severityLooks } from '../StatusLabel'

/** Across the head of the page, before anything else: the word, why, what holds instead, since when. */
export function StatusBand({ entry }: { entry: EventEntry }) {
  const t = useTranslations()
  const locale = useLocale()
  const { facts } = entry
  const band = bandOf(entry, edition(locale, facts.edition).facts.phase)
  if (band === undefined) return null
  const { severity, word, isStatus } = band
  return (
    <div className={`band ${severity} ${severityLooks[severity]}`}>
      <div className="page-width">
        <strong>{t(word)}</strong>
        <div>{isStatus ? <Particulars entry={entry} /> : <PlacesAsOf facts={facts} />}</div>
      </div>
    </div>
  )
}

/** Reason, the time that holds beside the one that held, replacement, and the day it was announced. */
function Particulars({ entry }: { entry: EventEntry }) {
  const t = useTranslations()
  const locale = useLocale()
  const { facts, words, wordsLocale } = entry
  const { status_reason: reason } = words
  const former = (facts.previous ?? []).flatMap((when) => whenInWords(locale, when) ?? [])
  const now = former.length === 0 ? undefined : whenInWords(locale, facts.when)
  const instead = chosen(events(locale, facts.edition), [facts.replaced_by ?? ''])
  const since = facts.changes
    .map(({ date }) => date)
    .sort()
    .at(-1)
  return (
    <>
      {reason !== undefined && <p lang={languageTags[wordsLocale]}>{reason}</p>}
      {now !== undefined && <p className="font-bold">{now}</p>}
      {former.map((when) => (
        <p key={when}>
          {t.rich('when.previously_struck', { when, s: (chunks) => <s>{chunks}</s> })}
        </p>
      ))}
      {instead.map((other) => (
        <p key={other.id}>
          {`${t('row.instead')} `}
          <a
            href={inLanguage(locale, paths.event(other.facts.edition, other.id))}
            lang={other.wordsLocale === locale ? undefined : languageTags[other.wordsLocale]}
          >
            {other.words.title}
          </a>
          {` ${shortWhen(locale, other.facts)?.text ?? ''}`}
        </p>
      ))}
      {since !== undefined && (
        <p className="text-sm">
          <time dateTime={since}>{t('event.announced', { date: formatDate(locale, since) })}</time>
        </p>
      )}
    </>
  )
}

/** When the state of the places was looked at. */
function PlacesAsOf({ facts: { registration } }: Pick<EventEntry, 'facts'>) {
  const t = useTranslations('registration')
  const locale = useLocale()
  if (typeof registration === 'string' || registration.as_of === undefined) return null
  return <p className="text-sm">{t('as_of', { date: formatDate(locale, registration.as_of) })}</p>
}
