import { useLocale, useTranslations } from 'next-intl'
import { formatMoney } from '@/lib/language/money-format'
import { changeValue } from '@/lib/model/project/change-value'
import type { ProjectChange } from '@/lib/model/schema/project'

/** An old or new value in words; an amount never without its kind. */
export function ChangeValueText({
  field,
  written,
}: {
  field: ProjectChange['field']
  written: string
}) {
  const t = useTranslations()
  const locale = useLocale()
  const value = changeValue(field, written)
  if ('none' in value) return t('project.nothing')
  if ('stage' in value) return t(`stage.${value.stage}`)
  if ('written' in value) return value.written
  const { kind, money } = value
  return (
    <span data-kind={kind}>
      {t(`amount.${kind}`)}{' '}
      {money === 'undisclosed' ? t('projects.undisclosed') : formatMoney(locale, money)}
    </span>
  )
}
