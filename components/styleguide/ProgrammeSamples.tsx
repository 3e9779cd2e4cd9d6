import { KindFlags } from '@/components/programme/browse/KindFlags'
import { SessionRow } from '@/components/programme/browse/SessionRow'
import { sessionsOf } from '@/lib/model/event/sessions'
import { useEventSamples } from './EventSamples'
import '@/components/programme/browse/programme.css'

/** Rows of events as a programme has them, those without a date apart. */
export function ProgrammeSamples() {
  const samples = useEventSamples().map((sample) => ({
    ...sample,
    session: sessionsOf(sample.entry.facts)[0],
  }))
  return (
    <>
      <KindFlags entries={samples.map(({ entry }) => entry)} />
      {[true, false].map((isDated) => (
        <ul key={String(isDated)} className={isDated ? 'rows' : 'rows dateless'}>
          {samples
            .filter(({ session }) => (session !== undefined) === isDated)
            .map(({ key, entry, session }) => (
              <SessionRow key={key} entry={entry} session={session} options={undefined} />
            ))}
        </ul>
      ))}
    </>
  )
}
