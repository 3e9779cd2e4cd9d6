import { useTranslations } from 'next-intl'
import { useUnknown } from '@/components/ui/useUnknown'
import type { ProjectFacts } from '@/lib/model/schema/project'

type Form = ProjectFacts['form']

/** Forms that statistics of foreign investment leave out or count otherwise. */
const remarks = {
  greenfield: undefined,
  expansion: undefined,
  joint_venture: 'joint_venture',
  acquisition: 'acquisition',
  technology_licence: 'technology_licence',
  trade_contract: 'trade_contract',
  memorandum: 'memorandum',
  unknown: undefined,
} as const satisfies Record<Form, Form | undefined>

/** Form of a project, with a remark where comparing it with statistics would mislead. */
export function FormOfProject({ facts: { form, edition } }: { facts: ProjectFacts }) {
  const t = useTranslations()
  const unknown = useUnknown(edition)
  const remark = remarks[form]
  if (form === 'unknown') return unknown
  return (
    <>
      {t(`project.form_name.${form}`)}
      {remark !== undefined && (
        <p className="text-sm text-quiet">{t(`project.form_note.${remark}`)}</p>
      )}
    </>
  )
}
