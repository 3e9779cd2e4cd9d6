import { useLocale, useTranslations } from 'next-intl'
import type { ComponentProps } from 'react'
import { inLanguage } from '@/lib/pages/paths'
import { absolute } from '@/lib/pages/settings'
import { CopyText } from './CopyText'
import { qrLine } from './qr-line'
import { scripts } from './scripts'

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'share-page': ComponentProps<'div'>
    }
  }
}

/** The address of a page to copy, to hand to another application, or to photograph. */
export function Share({ path }: { path: string }) {
  const t = useTranslations('my_programme')
  const address = absolute(inLanguage(useLocale(), path))
  return (
    <details className="share print:hidden">
      <summary className="inline-flex min-h-11 cursor-pointer items-center font-bold underline">
        {t('share')}
      </summary>
      <CopyText label={t('share_copy')} beside={<SendButton />}>
        <p className="text-sm break-all">{address}</p>
      </CopyText>
      <QrPicture address={address} />
    </details>
  )
}

/** Hands the page to another application; there only where the browser can. */
function SendButton() {
  const t = useTranslations('my_programme')
  return (
    <share-page className="block">
      <button type="button" className="button" hidden>
        {t('share_send')}
      </button>
      <script type="module" src={scripts['share.element']} />
    </share-page>
  )
}

/** An address as a QR code, dark on white in every mode; nothing for one that is too long. */
function QrPicture({ address }: { address: string }) {
  const t = useTranslations('copy')
  const line = qrLine(address)
  if (line === undefined) return null
  const { size, d, dashes } = line
  return (
    <svg
      viewBox={`0 0 ${size} ${size}`}
      className="size-44"
      role="img"
      aria-label={t('qr')}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={d} fill="none" stroke="#000" strokeDasharray={dashes} />
    </svg>
  )
}
