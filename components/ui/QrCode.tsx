import { qrPath } from '@/lib/qr/path'

/** An address as a QR code, dark on white; nothing where it is too long for one. */
export function QrCode({
  text,
  label,
  className,
}: {
  text: string
  label: string
  className?: string
}) {
  const path = qrPath(text)
  if (path === undefined) return null
  const { d, size } = path
  return (
    <svg
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      className={className}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={d} stroke="#000" />
    </svg>
  )
}
