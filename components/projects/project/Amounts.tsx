import { useLocale, useTranslations } from 'next-intl'
import { Section } from '@/components/ui/Section'
import { currentAndEarlier } from '@/lib/model/project/current'
import type { ProjectFacts } from '@/lib/model/schema/project'
import { AmountEntry } from './AmountEntry'

/** Every amount with its kind, and what all of them are not. */
export function Amounts({ facts: { amounts, disclosure } }: { facts: ProjectFacts }) {
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
          <AmountEntry key={amount.kind} amount={amount} />
        ))}
        {earlier.map((amount, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two earlier amounts may differ in their value alone
          <AmountEntry key={place} amount={amount} isEarlier />
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
