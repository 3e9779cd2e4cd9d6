import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { NoteNumbers } from '@/components/ui/Notes'
import type { SigningEntry } from '@/lib/content'
import { inNoteOrder } from '@/lib/content/notes'
import { formatDate } from '@/lib/language/date-format'
import { allDigits, formatMoney } from '@/lib/language/money-format'
import {
  datedSource,
  type SigningFigure,
  signingFigures,
} from '@/lib/model/project/signing-figures'
import type { SigningFacts } from '@/lib/model/schema/signing'

/** A large number with its label; the children are its source. */
export function Figure({
  value,
  label,
  children,
}: {
  value: string
  label: ReactNode
  children?: ReactNode
}) {
  return (
    <div className="flex flex-col gap-1">
      <dt className="text-sm text-quiet">{label}</dt>
      <dd className="order-first numeral">{value}</dd>
      {children !== undefined && <dd>{children}</dd>}
    </div>
  )
}

/** Figures that carry a note of their own. */
const explained = ['projects', 'total_investment', 'over', 'foreign'] as const

/** One figure with all its digits, date and source, and what it means and does not mean. */
export function FigureInFull({
  figure: { name, value, label, digits, exactness, date, source },
  total,
  overlap,
  notes,
}: {
  figure: ShownFigure
  total: number
  overlap: string | undefined
  notes: readonly string[]
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
            {t('projects.as_of', { date: formatDate(locale, date) })}
          </span>
          <NoteNumbers sources={[source]} notes={notes} />
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

/** The sources of the figures of signings, in the order of their notes. @param names the figures that are shown, by default all */
export const notesOfFigures = (
  shown: readonly SigningEntry[],
  names?: readonly SigningFigure['name'][],
): string[] =>
  inNoteOrder(
    shown
      .flatMap(({ facts }) => signingFigures(facts))
      .filter(({ name }) => names === undefined || names.includes(name))
      .map((figure) => datedSource(figure).source),
  )

/** A figure of a signing in the reader's words. */
export interface ShownFigure {
  name: SigningFigure['name']
  value: string
  label: string
  /** All digits of a sum that is written shorter, and how exact it is. */
  digits: string | undefined
  exactness: string | undefined
  date: string
  source: string
}

/** Every figure of a signing as it is shown, on whichever page. */
export function useSigningFigures(facts: SigningFacts): ShownFigure[] {
  const t = useTranslations()
  const locale = useLocale()
  const { projects_over: over } = facts
  const labels: Partial<Record<SigningFigure['name'], string>> = {
    projects: t('projects.total'),
    total_investment: t('projects.investment'),
    over: over && t('projects.over', { amount: formatMoney(locale, over.each_over) }),
    foreign: t('projects.foreign'),
  }

  function written(figure: SigningFigure): Pick<ShownFigure, 'value' | 'digits' | 'exactness'> {
    const noDigits = { digits: undefined, exactness: undefined }
    if ('count' in figure) return { value: String(figure.count.value), ...noDigits }
    const { value, max = value, currency, precision } = figure.amount
    if (value === 'undisclosed') return { value: t('projects.undisclosed'), ...noDigits }
    const [amount, upTo] = [value, max].map((sum) => formatMoney(locale, { value: sum, currency }))
    return {
      // The number as reported; `exactness` is shown beside it.
      value: t(`precision.${precision}`, { amount: amount ?? '', max: upTo ?? '' }),
      digits: allDigits(locale, { value, max, currency }),
      exactness: t(`project.precision.${precision}`),
    }
  }

  return signingFigures(facts).map((figure) => {
    const { as_of: date, source } = datedSource(figure)
    const label =
      labels[figure.name] ?? ('amount' in figure ? t(`amount.${figure.amount.kind}`) : '')
    return { name: figure.name, label, date, source, ...written(figure) }
  })
}
