import { useLocale, useTranslations } from 'next-intl'
import { CopyText } from '@/components/ui/CopyText'
import { Section } from '@/components/ui/Section'
import { sourceLocale } from '@/lib/language/locales'
import type { VenueFacts } from '@/lib/model/schema/place'
import { DriverCard } from './DriverCard'
import { FullScreen } from './FullScreen'
import './places.css'

/** The card for the driver, to show, to copy or to fill the screen with, and what it cannot say. */
export function ShowToDriver({ venue }: { venue: VenueFacts }) {
  const t = useTranslations('place')
  const locale = useLocale()
  const title = t('driver_title')
  return (
    <Section id="driver" title={title}>
      <CopyText
        label={t(venue.address_zh === 'unknown' ? 'copy_name' : 'copy_address')}
        beside={
          <FullScreen label={title}>
            <DriverCard venue={venue} />
          </FullScreen>
        }
      >
        <DriverCard venue={venue} />
      </CopyText>
      <div className="max-w-measure text-sm text-quiet print:hidden">
        {locale !== sourceLocale && <p>{t('card_says', { please: t('please') })}</p>}
        {venue.address_zh === 'unknown' && <p>{t('address_unknown')}</p>}
        {venue.phone === undefined && <p>{t('phone_unknown')}</p>}
      </div>
    </Section>
  )
}
