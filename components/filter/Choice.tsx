/** A value that can be chosen in a filter form; a script says how many items it would leave. */
export function Choice({ name, value, label }: { name: string; value: string; label: string }) {
  return (
    <label className="chip">
      <input type="checkbox" name={name} value={value} />
      {label}
      <i />
    </label>
  )
}
