import { useTranslations } from 'next-intl'
import { CopyText } from '@/components/ui/CopyText'
import { ActionButton } from './ActionButton'

/** The plan as a link to copy, to hand to another program, or to show as a QR code. */
export function ShareLink() {
  const t = useTranslations('my_programme')
  return (
    <section data-if="some" hidden aria-labelledby="share" className="mt-14 print:hidden">
      <h2 id="share" className="mb-4 text-section">
        {t('share')}
      </h2>
      <p className="mb-4 max-w-measure">{t('share_note')}</p>
      <CopyText label={t('share_copy')}>
        <p data-outlet="link" className="link max-w-measure bg-sand p-3 text-sm" />
      </CopyText>
      <div className="mt-2 flex flex-wrap gap-3">
        <ActionButton does="send" when="sendable">
          {t('share_send')}
        </ActionButton>
        <ActionButton does="qr">{t('qr')}</ActionButton>
      </div>
      <div data-outlet="qr" className="mt-4" />
      <p role="status">
        <span data-notice="full" hidden>
          {t('qr_full')}
        </span>
      </p>
    </section>
  )
}
