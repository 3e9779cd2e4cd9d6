import { useLocale, useTranslations } from 'next-intl'
import type { ComponentProps } from 'react'
import { scripts } from '@/components/ui/scripts'
import { inLanguage } from '@/lib/pages/paths'
import { absolute } from '@/lib/pages/settings'

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'print-date': ComponentProps<'p'>
    }
  }
}

/** What only paper needs: the address of the page and, where a script may run, the day of printing. */
export function PrintLines({ path }: { path: string }) {
  const t = useTranslations('layout')
  const locale = useLocale()
  return (
    <div className="hidden print:block">
      <p lang="en">{absolute(inLanguage(locale, path))}</p>
      <print-date>{t('printed')} </print-date>
      <script type="module" src={scripts['print-date.element']} />
    </div>
  )
}
