import { qrLine } from '@/components/ui/qr-line'

/** An address as a QR code, dark on white in every mode; nothing where it is too long for one. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const line = qrLine(text)
  if (line === undefined) return null
  const { d, dashes, size } = line
  return (
    <svg viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shapeRendering="crispEdges">
      <path fill="#fff" d={`M0 0h${size}v${size}H0`} />
      <path fill="none" stroke="#000" strokeDasharray={dashes} d={d} />
    </svg>
  )
}
