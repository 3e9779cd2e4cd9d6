import { useLocale, useTranslations } from 'next-intl'
import type { ComponentProps, ReactNode } from 'react'
import { CopyText } from '@/components/ui/CopyText'
import { Section } from '@/components/ui/Section'
import { scripts } from '@/components/ui/scripts'
import { languageTags, sourceLocale } from '@/lib/language/locales'
import { translator } from '@/lib/language/translator'
import type { VenueFacts } from '@/lib/model/schema/place'
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

const chinese = translator('zh')

/** What a driver needs to read, in Chinese whatever the language of the page. */
function DriverCard({ venue }: { venue: VenueFacts }) {
  const { name, address_zh: address, phone } = venue
  return (
    <div lang={languageTags.zh} className="driver-card">
      <p className="please">{chinese('place.please')}</p>
      <p className="name">{name.zh}</p>
      {address !== 'unknown' && <p>{address}</p>}
      {phone !== undefined && <p>{chinese('place.phone_line', { phone })}</p>}
    </div>
  )
}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'full-screen': ComponentProps<'div'>
    }
  }
}

/** A button that shows what is inside over everything else; only where a script may run. */
function FullScreen({ label, children }: { label: string; children: ReactNode }) {
  const t = useTranslations('place')
  return (
    <full-screen className="block print:hidden">
      <button type="button" className="min-h-11 border-2 border-current px-4 font-bold">
        {t('full_screen')}
      </button>
      <dialog aria-label={label}>
        {children}
        <form method="dialog" className="p-4">
          <button type="submit" className="min-h-11 w-full border-2 border-current px-4 font-bold">
            {t('close')}
          </button>
        </form>
      </dialog>
      <script type="module" src={scripts['full-screen.element']} />
    </full-screen>
  )
}
