import { Fragment } from 'react'
import type { Locale } from '@/lib/i18n/locales'
import { phrases } from '@/lib/i18n/phrases'

/** A heading that breaks by word in Chinese and by phrase in Japanese. */
export function Phrases({ locale, text }: { locale: Locale; text: string }) {
  let place = 0
  return phrases(locale, text).map((part) => {
    const start = place
    place += part.length
    return (
      <Fragment key={start}>
        {start > 0 && <wbr />}
        {part}
      </Fragment>
    )
  })
}
