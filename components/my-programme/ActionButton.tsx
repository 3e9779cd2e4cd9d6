import type { ReactNode } from 'react'
import type { Action } from '@/lib/programme/my-programme/actions'

/** A button of which the page's element knows what it does. */
export function ActionButton({
  does,
  when,
  children,
}: {
  does: Action
  /** States in which it is shown, see `MyProgrammeView`. */
  when?: string
  children: ReactNode
}) {
  return (
    <button
      type="button"
      data-do={does}
      data-if={when}
      hidden={when !== undefined}
      className="min-h-11 border-2 border-ink px-4 font-bold hover:bg-sand"
    >
      {children}
    </button>
  )
}
