import { useTranslations } from 'next-intl'
import { Row } from '@/components/ui/Row'
import { Section } from '@/components/ui/Section'
import { useUnknown } from '@/components/ui/useUnknown'
import type { ProjectFacts } from '@/lib/model/schema/project'
import { InvestorEntry } from './InvestorEntry'

/** Who invests, and whether that counts as foreign. */
export function Investors({ facts }: { facts: ProjectFacts }) {
  const t = useTranslations()
  const unknown = useUnknown(facts.edition)
  const { investors, foreign_funded: funded, foreign_basis: basis, edition } = facts
  return (
    <Section id="investors" title={t('projects.investors')}>
      {investors.length === 0 ? (
        <p className="mb-4">{t('project.no_investor')}</p>
      ) : (
        <ul>
          {investors.map((investor, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two confidential investors have nothing else to tell them apart
            <InvestorEntry key={place} investor={investor} year={edition} />
          ))}
        </ul>
      )}
      <dl className="@container border-b border-line">
        <Row term={t('project.funded')}>
          {funded === 'unknown' ? unknown : t(`project.funded_value.${funded}`)}
          {basis !== undefined && (
            <span className="block text-sm text-quiet">{t(`project.basis.${basis}`)}</span>
          )}
        </Row>
      </dl>
    </Section>
  )
}
