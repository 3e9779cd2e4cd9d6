import { useTranslations } from 'next-intl'

const keys = [
  'overlaps',
  'may_overlap',
  'transfer',
  'gap',
  'hours_minutes',
  'hours',
  'minutes',
  'received_count',
  'qr_name',
  'calendar_one',
  'removed',
] as const

/** Places that stay as they are, for the element to fill. */
const places = {
  item: '{item}',
  needs: '{needs}',
  has: '{has}',
  time: '{time}',
  hours: '{hours}',
  minutes: '{minutes}',
  count: '{count}',
} as const

/** Words for the element, as its `data-*`. */
export function useRowNotes(): Record<`data-${string}`, string> {
  const t = useTranslations()
  return Object.fromEntries(
    keys.map((key) => [`data-${key.replace('_', '-')}`, t(`my_programme.note.${key}`, places)]),
  )
}
