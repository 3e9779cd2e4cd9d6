import type { EventEntry } from '@/lib/content'
import { EventRow } from './EventRow'

export function EventList({ entries, level }: { entries: readonly EventEntry[]; level: 2 | 3 }) {
  return (
    <ul className="@container border-b border-line">
      {entries.map((entry) => (
        <EventRow key={entry.id} entry={entry} level={level} />
      ))}
    </ul>
  )
}
