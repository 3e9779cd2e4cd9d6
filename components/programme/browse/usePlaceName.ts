import { useLocale, useTranslations } from 'next-intl'
import { venue } from '@/lib/content'
import type { GridDistrict } from '@/lib/programme/grid'

/** Names of districts and venues in the table, and of what is neither. */
export function usePlaceName() {
  const t = useTranslations()
  const locale = useLocale()
  const elsewhere: Record<string, string> = {
    online: t('event.online'),
    unknown: t('programme.place'),
  }
  return {
    district: (name: GridDistrict) =>
      name === 'unknown'
        ? t('programme.district_unknown')
        : name === 'online'
          ? t('event.online')
          : t(`district.${name}`),
    venueName: (id: string) => elsewhere[id] ?? venue(id).name[locale],
  }
}
