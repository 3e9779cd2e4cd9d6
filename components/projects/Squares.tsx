const columns = 14
const size = 10
const gap = 2
const step = size + gap

const squares = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, offset) => from + offset)
    .map((place) => `M${(place % columns) * step} ${Math.floor(place / columns) * step}h10v10h-10z`)
    .join('')

const fills = { red: 'fill-flag-red', blue: 'fill-flag-blue' } as const

/** One square a project, some of them marked; the words above and a table beside it say the same. */
export function Squares({
  count,
  total,
  label,
  colour,
}: {
  count: number
  total: number
  label: string
  colour: keyof typeof fills
}) {
  const height = Math.ceil(total / columns) * step - gap
  return (
    <figure>
      <figcaption className="mb-2 font-bold">{label}</figcaption>
      <svg
        viewBox={`-1 -1 ${columns * step - gap + 2} ${height + 2}`}
        className="w-full max-w-md"
        aria-hidden="true"
        focusable="false"
      >
        <path className="fill-paper stroke-quiet stroke-[0.4]" d={squares(count, total)} />
        <path className={`${fills[colour]} stroke-ink stroke-[0.5]`} d={squares(0, count)} />
      </svg>
    </figure>
  )
}
