import { type Column, cover, coverSize } from '@/lib/flags/cover'
import type { Sign } from '@/lib/flags/signs'
import { Areas } from './Areas'

function Flown({ column: { x, y, scale, signs } }: { column: Column }) {
  return (
    <g transform={`translate(${x} ${y})scale(${scale})`}>
      {signs.map(({ sign, y }) => (
        <g key={y} transform={`translate(0 ${y})`}>
          <Areas sign={sign} />
        </g>
      ))}
    </g>
  )
}

/**
 * The hoist of one item.
 *
 * @param head flags of what the item is, from `heads`
 * @param label what the picture says; without it the picture is decoration (WCAG 1.1.1)
 */
export function Cover({
  head,
  id,
  label,
  className,
}: {
  head: readonly Sign[]
  id: string
  label?: string
  className?: string
}) {
  const { halyards, columns } = cover(head, id)
  const shape = { viewBox: `0 0 ${coverSize.width} ${coverSize.height}`, className }
  const picture = (
    <>
      <path className="fill-sea" d={`M0 0h${coverSize.width}v${coverSize.height}H0z`} />
      <path className="fill-foam" d={halyards} />
      {columns.map((column) => (
        <Flown key={column.x} column={column} />
      ))}
    </>
  )
  return label === undefined ? (
    <svg {...shape} aria-hidden="true" focusable="false">
      {picture}
    </svg>
  ) : (
    <svg {...shape} role="img" aria-label={label}>
      {picture}
    </svg>
  )
}
