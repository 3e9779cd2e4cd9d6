import { useTranslations } from 'next-intl'
import { Fragment } from 'react'

/** What joins two clock times, or a clock time and a date, in any of the languages. */
const join = /(?<=\d\d:\d\d|^)( ?[–~～] ?)(?=[\dA-Z]|$)/

/** A text with clock times: what joins two is a dash for eyes and a word for ears (J07.4). */
export function ClockText({ text }: { text: string }) {
  const t = useTranslations('when')
  return text.split(join).map((part, place) =>
    // At odd places stands what joins the parts.
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
