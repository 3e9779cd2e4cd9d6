import type { ReactNode } from 'react'

/** A word that nobody may overlook, in a frame: never colour alone (WCAG 1.4.1). */
export function Label({ children }: { children: ReactNode }) {
  return (
    <strong className="inline-block border-2 border-flag-red bg-paper px-2 text-sm">
      {children}
    </strong>
  )
}
