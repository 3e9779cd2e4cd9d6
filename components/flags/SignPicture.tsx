import { type Sign, signs, sizeOf } from '@/lib/flags/signs'
import { Areas } from './Areas'

/**
 * Any flag in its own shape; decoration, because the words beside it always say the same. A thin
 * edge keeps white on paper and black on night apart from the ground.
 */
export function SignPicture({ sign, className }: { sign: Sign; className?: string }) {
  const { width, height } = sizeOf(sign)
  const [[, outline] = ['white', '']] = signs[sign]
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      className={className}
      aria-hidden="true"
      focusable="false"
    >
      <Areas sign={sign} />
      <path className="fill-none stroke-ink/25 stroke-2" d={outline} />
    </svg>
  )
}
