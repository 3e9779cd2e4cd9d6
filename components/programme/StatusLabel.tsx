import { useTranslations } from 'next-intl'
import type { Status } from '@/lib/content/schema/when'
import { statusRules } from '@/lib/programme/status'

/** The status in words, where an event does not simply go as planned (never colour alone, WCAG 1.4.1). */
export function StatusLabel({ status }: { status: Status }) {
  const t = useTranslations()
  const { label } = statusRules[status]
  if (label === undefined) return null
  return (
    <strong className="inline-block border-2 border-flag-red bg-paper px-2 text-sm">
      {t(label)}
    </strong>
  )
}
