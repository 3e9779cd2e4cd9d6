/** A value that can be chosen in a filter form. */
export function Choice({ name, value, label }: { name: string; value: string; label: string }) {
  return (
    <label>
      <input type="checkbox" name={name} value={value} />
      {label}
    </label>
  )
}
