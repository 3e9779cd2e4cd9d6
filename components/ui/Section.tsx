import { useLocale } from 'next-intl'
import type { ReactNode } from 'react'
import { Phrases } from './Phrases'

/** A titled part of a page. `isForScreens` leaves it out in print, for parts that are only links. */
export function Section({
  id,
  title,
  isForScreens = false,
  children,
}: {
  id: string
  title: string
  isForScreens?: boolean
  children: ReactNode
}) {
  const locale = useLocale()
  return (
    <section
      aria-labelledby={id}
      className={`mt-14 first:mt-0 ${isForScreens ? 'print:hidden' : ''}`}
    >
      <h2 id={id} className="mb-4 text-section">
        <Phrases locale={locale} text={title} />
      </h2>
      {children}
    </section>
  )
}

/** A term with its description, inside a `<dl>`. @param isHeard the description shows what it is */
export function Row({
  term,
  isHeard = false,
  children,
}: {
  term: string
  isHeard?: boolean | undefined
  children: ReactNode
}) {
  return (
    <div className="grid gap-x-6 border-t border-line py-3 @md:grid-cols-[12rem_1fr]">
      <dt className={isHeard ? 'sr-only' : 'text-sm text-quiet'}>{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}

/**
 * Two columns where there is room. Where there is not, `first` says which comes first; the order in
 * the document is always the order of reading.
 */
export function TwoColumns({
  main,
  side,
  first,
}: {
  main: ReactNode
  side: ReactNode
  first: 'main' | 'side'
}) {
  const columns = [
    <div key="main" className="lg:col-start-1 lg:row-start-1">
      {main}
    </div>,
    <div key="side" className="lg:col-start-2 lg:row-start-1">
      {side}
    </div>,
  ]
  return (
    <div className="grid gap-x-20 gap-y-14 lg:grid-cols-[minmax(0,1fr)_minmax(0,27rem)]">
      {first === 'main' ? columns : columns.reverse()}
    </div>
  )
}
