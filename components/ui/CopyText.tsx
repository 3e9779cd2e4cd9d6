import { useTranslations } from 'next-intl'
import type { ComponentProps, ReactNode } from 'react'
import { scripts } from '@/components/ui/scripts'
import './copy-text.css'

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'copy-text': ComponentProps<'div'>
    }
  }
}

/**
 * Words to take along: copied by a button, or without a script selected whole by one tap.
 *
 * @param label text of the button, which names what it copies
 * @param beside other ways to take it along, beside the button
 */
export function CopyText({
  label,
  beside,
  children,
}: {
  label: ReactNode
  beside?: ReactNode
  children: ReactNode
}) {
  const t = useTranslations('copy')
  return (
    <copy-text className="block">
      <div data-copy="">{children}</div>
      <div className="mt-4 flex flex-wrap gap-3">
        <button type="button" className="button print:hidden">
          {label}
        </button>
        {beside}
      </div>
      <div role="status" className="min-h-6 text-sm print:hidden">
        <p data-copied="true" hidden>
          {t('copied')}
        </p>
        <p data-copied="false" hidden>
          {t('selected')}
        </p>
      </div>
      <script type="module" src={scripts['copy-text.element']} />
    </copy-text>
  )
}
