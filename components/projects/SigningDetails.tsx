import { useLocale, useTranslations } from 'next-intl'
import { PlaceNames } from '@/components/programme/PlaceNames'
import { WhenText } from '@/components/programme/WhenText'
import { Row } from '@/components/ui/Row'
import { edition } from '@/lib/content'
import type { SigningFacts } from '@/lib/content/schema/signing'
import { displayWhen } from '@/lib/programme/when-display'

import { AmountText } from './AmountText'

/** Every figure of a signing with its kind, its date, all its digits and its source. */
export function SigningDetails({ facts }: { facts: SigningFacts }) {
  const t = useTranslations()
  const locale = useLocale()
  const { phase } = edition(locale, facts.edition).facts
  return (
    <dl className="@container border-b border-line">
      <Row term={t('projects.signed_on')}>
        <WhenText display={displayWhen(locale, facts.when, phase)} />
      </Row>
      <Row term={t('projects.place')}>
        <PlaceNames place={facts.place} year={facts.edition} />
      </Row>
      {facts.amounts.map((amount) => (
        <Row key={`${amount.kind}-${amount.as_of}`} term={t(`amount.${amount.kind}`)}>
          <AmountText amount={amount} />
        </Row>
      ))}
      <Row term={t('projects.sectors')}>
        <ul className="flex flex-wrap gap-x-5">
          {facts.sectors.map((sector) => (
            <li key={sector}>{t(`sector.${sector}`)}</li>
          ))}
        </ul>
        {!facts.sectors_complete && (
          <p className="text-sm text-quiet">{t('projects.sectors_open')}</p>
        )}
      </Row>
    </dl>
  )
}
