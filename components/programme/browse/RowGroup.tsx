import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Phrases } from '@/components/ui/Phrases'

/** A titled group of rows that belongs to no day. */
export function RowGroup({
  id,
  title,
  count,
  note,
  dates,
  children,
}: {
  id: string
  title: string
  count: number
  note?: string
  /** The rows begin with a date. */
  dates: boolean
  children: ReactNode
}) {
  const t = useTranslations()
  return (
    <section id={id} className="day">
      <h2 className="text-section">
        <Phrases locale={useLocale()} text={title} />
        <span className="block text-base font-normal text-quiet" data-total={count}>
          {t('programme.count', { count })}
        </span>
      </h2>
      <div>
        {note !== undefined && <p className="mb-4 max-w-measure">{note}</p>}
        <ul className={dates ? 'rows' : 'rows dateless'}>{children}</ul>
      </div>
    </section>
  )
}
