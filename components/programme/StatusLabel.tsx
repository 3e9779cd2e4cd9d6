import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { type Severity, statusRules } from '@/lib/model/event/status'
import type { Status } from '@/lib/model/schema/when'

/** The status in words; nothing for an event that goes as planned. */
export function StatusLabel({ status }: { status: Status }) {
  const t = useTranslations()
  const { label, severity } = statusRules[status]
  return label === undefined ? null : <Label severity={severity}>{t(label)}</Label>
}

/** Grounds and words of the four severities. Navy is dark by day and by night, as yellow is bright. */
export const severityLooks = {
  off: 'bg-off text-flag-white',
  changed: 'bg-flag-yellow text-navy',
  limited: 'outline-2 -outline-offset-2 outline-current',
  information: 'bg-sand text-ink',
} as const satisfies Record<Severity, string>

/** An important word on its ground; the word says it, the ground only how much it matters (WCAG 1.4.1). */
export function Label({ severity, children }: { severity: Severity; children: ReactNode }) {
  return (
    <strong className={`inline-block px-1.5 text-sm leading-snug ${severityLooks[severity]}`}>
      {children}
    </strong>
  )
}
