import { useLocale } from 'next-intl'
import type { ReactNode } from 'react'
import { Phrases } from './Phrases'

/** A titled part of a page. */
export function Section({
  id,
  title,
  children,
}: {
  id: string
  title: string
  children: ReactNode
}) {
  const locale = useLocale()
  return (
    <section aria-labelledby={id} className="mt-14 first:mt-0">
      <h2 id={id} className="mb-4 text-section">
        <Phrases locale={locale} text={title} />
      </h2>
      {children}
    </section>
  )
}
