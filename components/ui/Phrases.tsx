import { Fragment } from 'react'
import { headingParts } from '@/lib/language/line-breaking'
import type { Locale } from '@/lib/language/locales'

/** A heading that breaks by word in Chinese and by phrase in Japanese. */
export function Phrases({ locale, text }: { locale: Locale; text: string }) {
  let place = 0
  return headingParts(locale, text).map((part) => {
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
