import { useLocale, useTranslations } from 'next-intl'
import { SignPicture } from '@/components/flags/SignPicture'
import { PlaceNames } from '@/components/programme/PlaceNames'
import { WhenText } from '@/components/programme/WhenText'
import { Row } from '@/components/ui/Row'
import { edition } from '@/lib/content'
import type { SigningFacts } from '@/lib/content/schema/signing'
import { sectorFlags } from '@/lib/flags/meanings'
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
        <ul className="grid gap-x-6 gap-y-2 @md:grid-cols-2">
          {facts.sectors.map((sector) => (
            <li key={sector} className="flex items-center gap-3">
              <SignPicture sign={sectorFlags[sector]} className="h-6 w-auto" />
              {t(`sector.${sector}`)}
            </li>
          ))}
        </ul>
        {!facts.sectors_complete && (
          <p className="text-sm text-quiet">{t('projects.sectors_open')}</p>
        )}
      </Row>
    </dl>
  )
}
