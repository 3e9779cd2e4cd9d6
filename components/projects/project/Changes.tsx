import { useLocale, useTranslations } from 'next-intl'
import { Section } from '@/components/ui/Section'
import { formatDate } from '@/lib/language/date-format'
import { formatMoney } from '@/lib/language/money-format'
import { changeValue, newestFirst } from '@/lib/model/project/changes'
import type { ProjectChange, ProjectFacts } from '@/lib/model/schema/project'

/** The public record of changes, the newest first, each with its old and its new value. */
export function Changes({ changes }: Pick<ProjectFacts, 'changes'>) {
  const t = useTranslations()
  const locale = useLocale()
  return (
    <Section id="changes" title={t('project.changes')}>
      {changes.length === 0 ? (
        <p>{t('project.no_changes')}</p>
      ) : (
        <ul>
          {newestFirst(changes).map(({ date, field, from, to, what, reason, correction }) => (
            <li key={`${date}-${what.zh}`} className="max-w-measure border-t border-line py-3">
              <p>
                <time dateTime={date}>{formatDate(locale, date)}</time> ·{' '}
                {t(`project.field.${field}`)}
                {correction && <strong> · {t('project.correction')}</strong>}
              </p>
              <p>{what[locale]}</p>
              <p className="text-sm">
                {t('project.from')}{' '}
                <del>
                  <ChangeValueText field={field} written={from} />
                </del>
                {' → '}
                {t('project.to')}{' '}
                <ins>
                  <ChangeValueText field={field} written={to} />
                </ins>
              </p>
              {reason !== undefined && (
                <p className="text-sm text-quiet">
                  {t('changes.reason', { reason: reason[locale] })}
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}

/** An old or new value in words; an amount never without its kind. */
function ChangeValueText({ field, written }: { field: ProjectChange['field']; written: string }) {
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
