import { EventRow } from '@/components/programme/EventRow'
import { useEventSamples } from './useEventSamples'

/** Rows of events as a short list has them. */
export function EventSamples() {
  const samples = useEventSamples()
  return (
    <ul className="@container border-b border-line">
      {samples.map(({ key, entry }) => (
        <EventRow key={key} entry={entry} level={3} />
      ))}
    </ul>
  )
}
