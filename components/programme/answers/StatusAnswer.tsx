import { useLocale, useTranslations } from 'next-intl'
import { chosen, edition, events } from '@/lib/content'
import { languageTags } from '@/lib/language/locales'
import { inLanguage, paths } from '@/lib/pages/paths'
import { displayWhen } from '@/lib/programme/when-display'
import { StatusLabel } from '../StatusLabel'
import type { AnswerProps } from './answer'

/** Whether it goes ahead: label, reason, former date and replacement. */
export function StatusAnswer({ entry }: AnswerProps<'status'>) {
  const t = useTranslations()
  const locale = useLocale()
  const { facts, words } = entry
  const { phase } = edition(locale, facts.edition).facts
  if (facts.status === 'scheduled') return t(phase === 'past' ? 'event.held' : 'status.scheduled')
  const former = (facts.previous ?? [])
    .map((when) => displayWhen(locale, when, phase))
    .map((display) => (display.kind === 'dated' ? display.text : display.month))
    .filter((when) => when !== undefined)
  const replacement = chosen(
    events(locale, facts.edition),
    facts.replaced_by === undefined ? [] : [facts.replaced_by],
  )
  return (
    <>
      <StatusLabel status={facts.status} />
      {words.status_reason !== undefined && (
        <p lang={languageTags[entry.wordsLocale]}>{words.status_reason}</p>
      )}
      {former.map((when) => (
        <p key={when}>{t('when.previously', { when })}</p>
      ))}
      {replacement.map((event) => (
        <p key={event.id}>
          {`${t('row.instead')} `}
          <a
            href={inLanguage(locale, paths.event(event.facts.edition, event.id))}
            lang={languageTags[event.wordsLocale]}
            className="underline"
          >
            {event.words.title}
          </a>
        </p>
      ))}
    </>
  )
}
