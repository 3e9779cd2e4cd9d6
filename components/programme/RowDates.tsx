import { useLocale, useTranslations } from 'next-intl'
import { ClockText } from '@/components/ui/ClockText'
import type { EventFacts } from '@/lib/model/schema/event'
import { displayWhen, type Phase, type WhenDisplay } from '@/lib/programme/when-display'
import { useNote } from './useNote'

/** What the large numeral of a row does not say: clock time, sessions, and the date it had before. */
export function RowDates({
  facts,
  display,
  phase,
}: {
  facts: EventFacts
  display: WhenDisplay
  phase: Phase
}) {
  const t = useTranslations()
  const locale = useLocale()
  const say = useNote()
  if (display.kind === 'undated') return null
  const isTimed = display.dateTime.includes('T') || display.occurrences.length > 0
  const former = (facts.previous ?? []).map((when) => displayWhen(locale, when, phase))
  const lines = [
    ...(isTimed ? [display.text] : []),
    ...display.notes.filter(({ key }) => key === 'when.sessions').map(say),
    ...former.flatMap((before) =>
      before.kind === 'dated' ? [t('when.previously', { when: before.text })] : [],
    ),
  ]
  return lines.map((line) => (
    <p key={line} className="text-sm text-quiet">
      <ClockText text={line} />
    </p>
  ))
}
