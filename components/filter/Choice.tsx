import type { ReactNode } from 'react'

/** A value that can be chosen in a filter form; a script says how many items it would leave. */
export function Choice({
  name,
  value,
  label,
  picture,
}: {
  name: string
  value: string
  label: string
  /** Decoration before the words. */
  picture?: ReactNode
}) {
  return (
    <label className="chip">
      <input type="checkbox" name={name} value={value} />
      {picture}
      {label}
      <i />
    </label>
  )
}
