import { useLocale, useTranslations } from 'next-intl'
import { Source } from '@/components/pages/Source'
import { formatDate } from '@/lib/language/date-format'
import { Figure } from './Figure'
import type { ShownFigure } from './useSigningFigures'

/** Figures about which more is said than their kind. */
const explained = ['projects', 'total_investment', 'over', 'foreign'] as const

/** One figure with all its digits, date and source, and what it means and does not mean. */
export function FigureInFull({
  figure: { name, value, label, digits, exactness, date, source },
  total,
  overlap,
}: {
  figure: ShownFigure
  total: number
  overlap: string | undefined
}) {
  const t = useTranslations()
  const locale = useLocale()
  const known = explained.find((each) => each === name)
  const isGroup = name === 'over' || name === 'foreign'
  return (
    <div className="border-t border-line pt-4 break-inside-avoid">
      <dl>
        <Figure value={value} label={<b className="text-ink">{label}</b>}>
          <span className="text-sm text-quiet">
            {digits !== undefined && `${t('project.digits', { amount: digits })} · `}
            {exactness !== undefined && `${exactness} · `}
            {t('projects.as_of', { date: formatDate(locale, date) })}{' '}
          </span>
          <Source id={source} />
        </Figure>
      </dl>
      {known !== undefined && (
        <dl className="mt-3 max-w-measure">
          <dt className="text-sm text-quiet">{t('signing.means')}</dt>
          <dd className="mb-2">{t(`signing.is.${known}`, { count: total })}</dd>
          <dt className="text-sm text-quiet">{t('signing.means_not')}</dt>
          <dd>{t(`signing.is_not.${known}`)}</dd>
          {isGroup && overlap !== undefined && <dd>{overlap}</dd>}
        </dl>
      )}
    </div>
  )
}
