import { useTranslations } from 'next-intl'
import type { ComponentProps, ReactNode } from 'react'
import { Template, templateArgs } from '@/components/ui/Template'

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'star-words': ComponentProps<'div'>
    }
  }
}

/** What all stars of a page say: their names by state, and where the browser refuses to keep them. */
export function StarWords({ year, children }: { year: number; children?: ReactNode }) {
  const t = useTranslations()
  return (
    <star-words className="block print:hidden" data-year={year}>
      <Template name="star-on">{t.rich('my_programme.star_on', templateArgs)}</Template>
      <Template name="star-off">{t.rich('my_programme.star_off', templateArgs)}</Template>
      {children}
      <div role="status">
        <p hidden>{t('my_programme.not_kept')}</p>
      </div>
    </star-words>
  )
}
