import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Template, templateArgs } from '../ui/Template'

/**
 * How many items are listed, and what would let in more. Without a script, how many there are.
 *
 * @param all how many there are
 * @param found how many of them fit, with a place for the number
 * @param none said where none fits
 * @param children words for what else a script may offer
 */
export function FilterResult({
  all,
  found,
  none,
  children,
}: {
  all: ReactNode
  found: ReactNode
  none: ReactNode
  children?: ReactNode
}) {
  const t = useTranslations()
  return (
    <>
      <div className="result">
        <p role="status" tabIndex={-1}>
          {all}
        </p>
        <button type="button" data-change="clear" hidden>
          {t('filter.clear')}
        </button>
      </div>
      <div data-offers="" />
      <Template name="found">{found}</Template>
      <Template name="none">{none}</Template>
      <Template name="leave-out">
        <p>
          <button type="button">{t.rich('filter.leave_out', templateArgs)}</button>
        </p>
      </Template>
      {children}
    </>
  )
}
