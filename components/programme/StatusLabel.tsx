import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { statusRules } from '@/lib/model/event/status'
import type { Status } from '@/lib/model/schema/when'

/** The status in words; nothing for an event that goes as planned. */
export function StatusLabel({ status }: { status: Status }) {
  const t = useTranslations()
  const { label } = statusRules[status]
  return label === undefined ? null : <Label>{t(label)}</Label>
}

/** An important word in a frame, so that it does not depend on colour (WCAG 1.4.1). */
export function Label({ children }: { children: ReactNode }) {
  return (
    <strong className="inline-block border-2 border-flag-red bg-paper px-2 text-sm">
      {children}
    </strong>
  )
}
