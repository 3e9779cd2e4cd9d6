import { useTranslations } from 'next-intl'
import { Section } from '@/components/ui/Section'
import { SourceReference } from '@/components/ui/SourceReference'
import { source } from '@/lib/content'

/** Why the Week is in the third week of June: the Regulations of 2021, with their source. */
export function LegalBasis() {
  const t = useTranslations()
  return (
    <Section id="law" title={t('editions.law_title')}>
      <p className="mb-4 max-w-measure">{t('editions.law')}</p>
      <SourceReference source={source('weihai-regulation-2021')} />
    </Section>
  )
}
