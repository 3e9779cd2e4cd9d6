import { useLocale, useTranslations } from 'next-intl'
import { BigDate } from '@/components/programme/BigDate'
import { StatusLabel } from '@/components/programme/StatusLabel'
import { WhenText } from '@/components/programme/WhenText'
import { Row } from '@/components/ui/Row'
import { statusRules } from '@/lib/model/event/status'
import { statuses } from '@/lib/model/schema/when'
import { displayWhen } from '@/lib/programme/when-display'
import { whenNames, whenSamples } from './samples'

/** A plan that holds has no label. */
const changed = statuses.filter((status) => statusRules[status].label !== undefined)

const phases = ['coming', 'past'] as const

/** Each shape of a date, large and in words, of a coming and of a past edition; each status. */
export function DateSamples() {
  const t = useTranslations()
  const locale = useLocale()
  return (
    <div className="grid gap-10 lg:grid-cols-3">
      {phases.map((phase) => (
        <dl key={phase} className="@container border-b border-line">
          {whenNames.map((name) => {
            const display = displayWhen(locale, whenSamples[name], phase)
            return (
              <Row key={name} term={t(`styleguide.event.${name}`)}>
                <BigDate display={display} phase={phase} />
                <div className="mt-2">
                  <WhenText display={display} />
                </div>
              </Row>
            )
          })}
        </dl>
      ))}
      <dl className="@container border-b border-line">
        {changed.map((status) => (
          <Row key={status} term={t(`status.${status}`)}>
            <StatusLabel status={status} />
          </Row>
        ))}
      </dl>
    </div>
  )
}
