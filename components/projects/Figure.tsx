/** A large number and what it counts. */
export function Figure({ value, label }: { value: string; label: string }) {
  return (
    <div className="flex flex-col-reverse justify-end gap-1">
      <dt className="text-sm text-quiet">{label}</dt>
      <dd className="numeral">{value}</dd>
    </div>
  )
}
