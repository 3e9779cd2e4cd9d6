import { useLocale, useTranslations } from 'next-intl'
import { Source } from '@/components/pages/Source'
import { Section } from '@/components/ui/Section'
import { SourceReference } from '@/components/ui/SourceReference'
import { site, source } from '@/lib/content'

/** Why the Week is when it is, with the source of it. */
export function LegalBasis() {
  const t = useTranslations()
  const locale = useLocale()
  const { legal_basis: basis } = site()
  return (
    <Section id="law" title={t('editions.law_title')}>
      <p className="mb-4 max-w-measure">
        {basis.text[locale]} <Source id={basis.source} />
      </p>
      <SourceReference source={source(basis.source)} />
    </Section>
  )
}
