import { useLocale, useTranslations } from 'next-intl'
import { PlaceNames } from '@/components/programme/PlaceNames'
import { WhenText } from '@/components/programme/WhenText'
import { edition } from '@/lib/content'
import type { SigningFacts } from '@/lib/model/schema/signing'
import { displayWhen } from '@/lib/programme/when-display'

/** When and where it was signed. */
export function SigningDate({ facts }: { facts: SigningFacts }) {
  const t = useTranslations()
  const locale = useLocale()
  const { phase } = edition(locale, facts.edition).facts
  return (
    <dl className="flex flex-wrap gap-x-10 gap-y-2">
      <div>
        <dt className="text-sm text-quiet">{t('projects.signed_on')}</dt>
        <dd>
          <WhenText display={displayWhen(locale, facts.when, phase)} />
        </dd>
      </div>
      <div>
        <dt className="text-sm text-quiet">{t('projects.place')}</dt>
        <dd>
          <PlaceNames place={facts.place} year={facts.edition} />
        </dd>
      </div>
    </dl>
  )
}
