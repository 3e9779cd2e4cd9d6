/** A large number and what it counts. */
export function Figure({ value, label }: { value: string; label: string }) {
  return (
    <div className="flex flex-col-reverse justify-end">
      <dt className="text-sm text-quiet">{label}</dt>
      <dd className="text-3xl font-bold tabular-nums md:text-4xl">{value}</dd>
    </div>
  )
}
