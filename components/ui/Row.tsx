import type { ReactNode } from 'react'

/** A term and what is said of it, inside a `<dl>`. */
export function Row({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div className="grid gap-x-6 border-t border-line py-3 @md:grid-cols-[12rem_1fr]">
      <dt className="text-sm text-quiet">{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}
