import { useTranslations } from 'next-intl'
import type { ComponentProps, ReactNode } from 'react'
import { scripts } from '@/components/ui/scripts'

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'full-screen': ComponentProps<'div'>
    }
  }
}

/** A button that shows what is inside over everything else; only where a script may run. */
export function FullScreen({ label, children }: { label: string; children: ReactNode }) {
  const t = useTranslations('place')
  return (
    <full-screen className="block print:hidden">
      <button type="button" className="min-h-11 border-2 border-current px-4 font-bold">
        {t('full_screen')}
      </button>
      <dialog aria-label={label}>
        {children}
        <form method="dialog" className="p-4">
          <button type="submit" className="min-h-11 w-full border-2 border-current px-4 font-bold">
            {t('close')}
          </button>
        </form>
      </dialog>
      <script type="module" src={scripts['full-screen.element']} />
    </full-screen>
  )
}
