import { useLocale, useTranslations } from 'next-intl'
import { NoteNumbers } from '@/components/ui/Notes'
import { Section } from '@/components/ui/Section'
import { formatDate } from '@/lib/language/date-format'
import { allDigits, formatMoney } from '@/lib/language/money-format'
import { currentAndEarlier } from '@/lib/model/project/amounts'
import type { Amount, Conversion } from '@/lib/model/schema/money'
import type { ProjectFacts } from '@/lib/model/schema/project'

/** Every amount with its kind, and what all of them are not. */
export function Amounts({
  facts: { amounts, disclosure },
  notes,
}: {
  facts: ProjectFacts
  notes: readonly string[]
}) {
  const t = useTranslations()
  const locale = useLocale()
  const { current, earlier } = currentAndEarlier({ amounts })
  const isConverted = amounts.some(({ conversions = [] }) => conversions.length > 0)
  return (
    <Section id="amounts" title={t('project.amounts')}>
      <p className="max-w-measure border-s-4 border-flag-yellow ps-4">
        {t('projects.announcement_project')}
      </p>
      <dl className="mt-4">
        {current.map((amount) => (
          <AmountEntry key={amount.kind} amount={amount} notes={notes} />
        ))}
        {earlier.map((amount, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two earlier amounts may differ in their value alone
          <AmountEntry key={place} amount={amount} notes={notes} isEarlier />
        ))}
      </dl>
      {disclosure !== undefined && (
        <p className="max-w-measure border-t border-line py-3">
          <span className="text-quiet">{t('project.disclosure')}</span> {disclosure[locale]}
        </p>
      )}
      {isConverted && (
        <p className="max-w-measure border-t border-line pt-3 text-sm text-quiet">
          {t('project.stored')}
        </p>
      )}
    </Section>
  )
}

/**
 * One amount: what it is in words, then the sum in its own currency, how exact it is, all its
 * digits, day and source, what such an amount means, and the conversions stored with it.
 *
 * @param isEarlier whether a later amount of the same kind has replaced it
 */
export function AmountEntry({
  amount,
  notes,
  isEarlier = false,
}: {
  amount: Amount
  notes: readonly string[]
  isEarlier?: boolean
}) {
  const t = useTranslations()
  const locale = useLocale()
  const words = useAmountWords()
  const { kind, value, max, currency, precision, method, conversions = [] } = amount
  const isKnown = value !== 'undisclosed'
  const digits = isKnown ? allDigits(locale, { value, max, currency }) : undefined
  const isBound = precision === 'range' || precision === 'over'
  return (
    <div data-kind={kind} className="border-t border-line py-4">
      <dt className="text-sm font-bold">
        {t(`amount.${kind}`)}
        {isEarlier && ` · ${t('project.earlier')}`}
      </dt>
      <dd>
        <p className="text-section font-bold">{words(amount)}</p>
        {isKnown && (
          <p className="text-sm">
            {t(`project.precision.${precision}`)}
            {digits !== undefined && ` · ${t('project.digits', { amount: digits })}`}
          </p>
        )}
        {method !== undefined && (
          <p className="max-w-measure text-sm">{t('project.method', { method: method[locale] })}</p>
        )}
        <p className="text-sm text-quiet">
          {t('projects.as_of', { date: formatDate(locale, amount.as_of) })}
          <NoteNumbers sources={[amount.source]} notes={notes} />
        </p>
        <p className="max-w-measure text-sm text-quiet">{t(`project.meaning.${kind}`)}</p>
        {conversions.length > 0 && (
          <ul className="mt-2 text-sm">
            {conversions.map((conversion) => (
              <ConversionLine
                key={conversion.currency}
                conversion={conversion}
                from={currency}
                isBound={isBound}
                notes={notes}
              />
            ))}
          </ul>
        )}
      </dd>
    </div>
  )
}

/** A stored conversion with its rate, the day and the source of that. */
function ConversionLine({
  conversion: { currency, value, rate, rate_of: priced, rate_date: date, rate_source: source },
  from,
  isBound,
  notes,
}: {
  conversion: Conversion
  /** ISO 4217 code of the original sum. */
  from: string
  /** Whether the original is a lower bound, and so this is too. */
  isBound: boolean
  notes: readonly string[]
}) {
  const t = useTranslations('project')
  const locale = useLocale()
  const digits = allDigits(locale, { value, currency })
  const other = priced === from ? currency : from
  return (
    <li>
      <p>
        {t(isBound ? 'converted_bound' : 'converted', {
          amount: formatMoney(locale, { value, currency }),
        })}
        {digits !== undefined && ` · ${t('digits', { amount: digits })}`}
      </p>
      <p className="text-quiet">
        {t('rate', {
          rate: `1 ${priced} = ${rate} ${other}`,
          date: formatDate(locale, date),
        })}
        <NoteNumbers sources={[source]} notes={notes} />
      </p>
    </li>
  )
}

/** Gives an amount in its own currency as exact as it is known: over 12亿元, about 12亿元, 1亿元至2亿元. */
export function useAmountWords() {
  const t = useTranslations()
  const locale = useLocale()
  return ({ value, max, currency, precision }: Amount): string => {
    if (value === 'undisclosed') return t('projects.undisclosed')
    const amount = formatMoney(locale, { value, currency })
    if (precision === 'rounded') return t('project.rounded', { amount })
    return t(`precision.${precision}`, {
      amount,
      max: formatMoney(locale, { value: max ?? value, currency }),
    })
  }
}
