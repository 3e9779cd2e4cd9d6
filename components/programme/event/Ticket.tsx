import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { MyProgrammeLink } from '@/components/my-programme/Star'
import { Share } from '@/components/ui/Share'
import { type EventEntry, edition } from '@/lib/content'
import { paths } from '@/lib/pages/paths'
import { eventAnswers } from '@/lib/programme/answers'
import { displayWhen } from '@/lib/programme/when-display'
import { AnswerRow } from '../answers/Answers'
import { Label } from '../StatusLabel'
import { Actions } from './Actions'

/** When, where, price and language in one block, with what one can do. */
export function Ticket({ entry }: { entry: EventEntry }) {
  const t = useTranslations()
  const locale = useLocale()
  const { facts, id } = entry
  const { phase } = edition(locale, facts.edition).facts
  const { ticket } = eventAnswers(entry, phase)
  return (
    <section className="ticket" aria-label={t('event.facts_title')}>
      <div className="stub">
        <Stub entry={entry} />
      </div>
      <div className="facts">
        <dl>
          {ticket.map((question) => (
            <AnswerRow key={question} question={question} entry={entry} />
          ))}
        </dl>
        <div className="flex flex-wrap items-start gap-x-6 print:hidden">
          <Share path={paths.event(facts.edition, id)} />
          <MyProgrammeLink year={facts.edition} />
        </div>
      </div>
      <Actions entry={entry} />
    </section>
  )
}

/** The day as a large numeral with the hour; while there is none, that it is to come. */
function Stub({ entry }: { entry: EventEntry }): ReactNode {
  const t = useTranslations()
  const { kind, known } = displayWhen(useLocale(), entry.facts.when) as {
    kind: string
    known?: string
  }
  if (kind === 'undated' && known === undefined)
    return <p className="font-bold">{t('programme.undated_coming')}</p>
  return (
    <>
      <dl>
        <AnswerRow question="when" entry={entry} isHeard />
      </dl>
      <p data-after="end">
        <Label severity="information">{t('now.finished')}</Label>
      </p>
    </>
  )
}
