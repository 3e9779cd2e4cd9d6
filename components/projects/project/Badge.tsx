import { useTranslations } from 'next-intl'
import type { ProjectType } from '@/lib/content/schema/project'

/** Whether something was signed, in words and in a frame of its own: the three are never confused (I15). */
const frames = {
  signed: 'border-2 border-sea bg-sea text-foam',
  opportunity: 'border-2 border-dashed border-ink',
  cooperation: 'border-y-2 border-ink',
} as const satisfies Record<ProjectType, string>

export function Badge({ type }: { type: ProjectType }) {
  const t = useTranslations()
  return (
    <strong data-type={type} className={`inline-block px-3 py-1 ${frames[type]}`}>
      {t(`project.type_name.${type}`)}
    </strong>
  )
}
