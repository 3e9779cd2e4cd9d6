import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { NoteNumbers } from '@/components/ui/Notes'
import type { SigningEntry } from '@/lib/content'
import { inNoteOrder } from '@/lib/content/notes'
import { formatMoney } from '@/lib/language/money-format'
import {
  datedSource,
  type SigningFigure,
  signingFigures,
} from '@/lib/model/project/signing-figures'
import type { SigningFacts } from '@/lib/model/schema/signing'
import './figures.css'

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
      <dt className="text-sm text-quiet">
        {label}
        {children}
      </dt>
      <dd className="order-first numeral">{value}</dd>
    </div>
  )
}

/** One of a list of figures, with what it counts below it; words and units beside it are small. */
export function BigFigure({
  value,
  label,
  children,
}: {
  value: string
  label: string
  children?: ReactNode
}) {
  return (
    <div>
      <dt>
        {label}
        {children}
      </dt>
      <dd className="numeral">
        {value.split(/([\d.,]+)/).map((part, place) =>
          // `split` with a capture group puts the numbers at the odd indices.
          place % 2 === 1 || part === '' ? part : <small key={part}>{part}</small>,
        )}
      </dd>
    </div>
  )
}

/** Every figure of a signing beside its source, never added up, and how to read them. */
export function SigningFigures({
  facts,
  notes,
}: {
  facts: SigningFacts
  notes: readonly string[]
}) {
  return (
    <>
      <dl className="figures">
        {useSigningFigures(facts).map(({ name, value, label, source }) => (
          <BigFigure key={name} value={value} label={label}>
            <NoteNumbers sources={[source]} notes={notes} />
          </BigFigure>
        ))}
      </dl>
      <SigningNote />
    </>
  )
}

/** The one note on the figures of signings: what they are not, and that groups may overlap. */
export function SigningNote() {
  const t = useTranslations('projects')
  return (
    <p className="mt-6 max-w-measure border-s-4 border-flag-yellow ps-4">{t('announcement')}</p>
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
  source: string
}

/** A sum whose number and unit stay together. */
const inOneLine = (sum: string) => sum.replaceAll(' ', '\u00a0')

/** Every figure of a signing as it is shown, on whichever page. */
export function useSigningFigures(facts: SigningFacts): ShownFigure[] {
  const t = useTranslations()
  const locale = useLocale()
  const { projects_over: over } = facts
  const labels: Partial<Record<SigningFigure['name'], string>> = {
    projects: t('projects.total'),
    total_investment: t('projects.investment'),
    over: over && t('projects.over', { amount: inOneLine(formatMoney(locale, over.each_over)) }),
    foreign: t('projects.foreign'),
  }

  function written(figure: SigningFigure): string {
    if ('count' in figure) return String(figure.count.value)
    const { value, max = value, currency, precision } = figure.amount
    if (value === 'undisclosed') return t('projects.undisclosed')
    const [amount = '', upTo = ''] = [value, max].map((sum) =>
      formatMoney(locale, { value: sum, currency }),
    )
    return t(`precision.${precision}`, { amount, max: upTo })
  }

  return signingFigures(facts).map((figure) => {
    const { source } = datedSource(figure)
    const label =
      labels[figure.name] ?? ('amount' in figure ? t(`amount.${figure.amount.kind}`) : '')
    return { name: figure.name, label, source, value: written(figure) }
  })
}
