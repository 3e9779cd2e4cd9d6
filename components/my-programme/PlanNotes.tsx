import { useTranslations } from 'next-intl'
import { longestUnknownHours } from '@/lib/programme/my-programme/conflicts'
import { travelMinutes } from '@/lib/programme/my-programme/travel'

/** On what the remarks beside the items rest. */
export function PlanNotes() {
  const t = useTranslations('my_programme')
  const { sameDistrict, neighbours, far } = travelMinutes
  const figures = {
    same: String(sameDistrict),
    near: String(neighbours),
    far: String(far),
    hours: String(longestUnknownHours),
  }
  return <p className="mt-8 max-w-measure text-sm text-quiet">{t('estimate', figures)}</p>
}
