import { useTranslations } from 'next-intl'
import type { ComponentProps, ReactNode } from 'react'

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'star-words': ComponentProps<'div'>
    }
  }
}

/** What all stars of a page say: their names by state, and where the browser refuses to keep them. */
export function StarWords({ year, children }: { year: number; children?: ReactNode }) {
  const t = useTranslations('my_programme')
  return (
    <star-words
      className="block print:hidden"
      data-year={year}
      data-on={t('star_on', { title: '{title}' })}
      data-off={t('star_off', { title: '{title}' })}
    >
      {children}
      <div role="status">
        <p hidden>{t('not_kept')}</p>
      </div>
    </star-words>
  )
}
