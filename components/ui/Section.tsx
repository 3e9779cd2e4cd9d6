import { useLocale } from 'next-intl'
import type { ReactNode } from 'react'
import { Phrases } from './Phrases'

/** A titled part of a page; one that leads elsewhere is of no use on paper. */
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
