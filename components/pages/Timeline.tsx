import type { ReactNode } from 'react'

/** Moments in the order of time. */
export function Timeline({ children }: { children: ReactNode }) {
  return <div className="my-8 border-s-2 border-flag-blue">{children}</div>
}
