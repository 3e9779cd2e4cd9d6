import { useTranslations } from 'next-intl'
import type { ProjectType } from '@/lib/model/schema/project'

/** Whether something was signed, in words and in a frame of its own: the three are never confused. */
export function Badge({ type }: { type: ProjectType }) {
  const t = useTranslations()
  return (
    <strong
      data-project-type={type}
      className={`border-2 px-2 py-1${type === 'signed' ? ' bg-sea text-foam' : ''}`}
    >
      {t(`project.type_name.${type}`)}
    </strong>
  )
}
