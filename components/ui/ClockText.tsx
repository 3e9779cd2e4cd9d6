import { useTranslations } from 'next-intl'
import { Fragment } from 'react'

/** The dash between two clock times, a clock time and a date, or two weekdays, in any of the languages. */
const join =
  /((?<=\d\d:\d\d|^) ?[–—~～] ?(?=[\dA-Z]|$)|(?<=[a-z一二三四五六日月火水木金土월화수목금토일]) ?[–—~～] ?(?=[A-Z周月火水木金土日월화수목금토일]))/

/** A text with clock times and weekdays. Screen readers get the word "to" in place of each dash. */
export function ClockText({ text }: { text: string }) {
  const t = useTranslations('when')
  return text.split(join).map((part, place) =>
    // `split` with a capture group puts the dashes at the odd indices.
    place % 2 === 0 ? (
      part
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: a joint has no other name than its place
      <Fragment key={place}>
        <span aria-hidden="true">{part}</span>
        <i className="sr-only">{` ${t('to')} `}</i>
      </Fragment>
    ),
  )
}
