import { useTranslations } from 'next-intl'
import { Template, templateArgs } from '@/components/ui/Template'

const names = [
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

/** Words that the element of the page adds to rows and banners, under the keys of their messages. */
export function PlanTemplates() {
  const t = useTranslations()
  return names.map((name) => (
    <Template key={name} name={name}>
      {t.rich(`my_programme.note.${name}`, templateArgs)}
    </Template>
  ))
}
