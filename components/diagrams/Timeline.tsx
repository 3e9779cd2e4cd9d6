import { useLocale } from 'next-intl'
import { Children, isValidElement, type ReactNode } from 'react'
import { FlagSymbols, flagHref } from '@/components/flags/FlagPictures'
import { type Numeral, numerals } from '@/lib/flags/numerals'
import { formatDayInYear, formatPartialDate } from '@/lib/language/date-format'

interface MomentProps {
  date: string
  children?: ReactNode
}

const digitsOf = (year: string) => [...year].filter((digit): digit is Numeral => digit in numerals)

/** Moments in the order of time on a halyard: each year flies as numeral pennants, read from the top. */
export function Timeline({ children }: { children: ReactNode }) {
  const moments = Children.toArray(children).filter((child) => isValidElement<MomentProps>(child))
  const years = [...new Set(moments.map(({ props }) => props.date.slice(0, 4)))]
  return (
    <div className="my-8 border-s-3 border-ink">
      <FlagSymbols signs={years.flatMap(digitsOf)} />
      {years.map((year) => (
        <div
          key={year}
          data-year={year}
          className="grid grid-cols-[4rem_minmax(0,1fr)] content-start gap-x-4 pb-10"
        >
          <svg
            viewBox="0 0 120 184"
            className="row-span-2 w-16"
            aria-hidden="true"
            focusable="false"
          >
            {digitsOf(year).map((digit, place) => (
              <use
                // biome-ignore lint/suspicious/noArrayIndexKey: a digit may fly twice, and none ever moves
                key={place}
                href={flagHref(digit)}
                y={place * 48}
                width="120"
                height="40"
              />
            ))}
          </svg>
          <p className="my-0! numeral">{year}</p>
          <dl>{moments.filter(({ props }) => props.date.startsWith(year))}</dl>
        </div>
      ))}
    </div>
  )
}

/** One moment of a timeline; its date is known to the year, month or day. */
export function Moment({ date, children }: MomentProps) {
  const locale = useLocale()
  return (
    <div className="border-b border-line py-3">
      <dt className="text-sm text-quiet">
        <time dateTime={date}>
          {date.length === 10 ? formatDayInYear(locale, date) : formatPartialDate(locale, date)}
        </time>
      </dt>
      <dd className="[&>p:first-child]:mt-0 [&>p:last-child]:mb-0">{children}</dd>
    </div>
  )
}
