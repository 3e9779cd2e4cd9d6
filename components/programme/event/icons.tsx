/** Line drawings beside words; decoration, because the words always stand with them. */
const drawings = {
  register: 'M5 4h14v16H5zM9 9h6M9 13h6M9 17h3',
  calendar: 'M4 6h16v14H4zM4 10.5h16M8.5 3v5M15.5 3v5',
  driver: 'M3 16v-4l2.2-5h13.6l2.2 5v4zM3 12h18M6 16v3M18 16v3',
  others: 'M4 8h15l-4-4M20 16H5l4 4',
} as const

export type IconName = keyof typeof drawings

export function Icon({ name }: { name: IconName }) {
  return (
    <svg viewBox="0 0 24 24" className="icon" aria-hidden="true">
      <path d={drawings[name]} />
    </svg>
  )
}
