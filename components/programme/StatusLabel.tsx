import { useTranslations } from 'next-intl'
import { statusRules } from '@/lib/model/event/status'
import type { Status } from '@/lib/model/schema/when'
import { Label } from './Label'

/** The status in words, where an event does not simply go as planned. */
export function StatusLabel({ status }: { status: Status }) {
  const t = useTranslations()
  const { label } = statusRules[status]
  return label === undefined ? null : <Label>{t(label)}</Label>
}
