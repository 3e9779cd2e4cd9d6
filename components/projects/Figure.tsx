import type { ReactNode } from 'react'

/** A large number, what it counts, and on whose word. */
export function Figure({
  value,
  label,
  children,
}: {
  value: string
  label: ReactNode
  children?: ReactNode
}) {
  return (
    <div className="flex flex-col gap-1">
      <dt className="text-sm text-quiet">{label}</dt>
      <dd className="order-first numeral">{value}</dd>
      {children !== undefined && <dd>{children}</dd>}
    </div>
  )
}
