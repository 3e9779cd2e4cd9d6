import type { WhenDisplay } from '@/lib/programme/when-display'
import { useNote } from './useNote'

/** A date in one line, with everything that is known or not known about it. */
export function WhenText({ display }: { display: WhenDisplay }) {
  const say = useNote()
  if (display.kind === 'undated') {
    const text = say(display.message)
    return display.dateTime === undefined ? text : <time dateTime={display.dateTime}>{text}</time>
  }
  return (
    <>
      <time dateTime={display.dateTime}>{display.text}</time>
      {display.occurrences.map(({ id, text, dateTime }) => (
        <time key={id} dateTime={dateTime} className="block">
          {text}
        </time>
      ))}
      {display.notes.map((note) => (
        <span key={note.key} className="block text-sm text-quiet">
          {say(note)}
        </span>
      ))}
    </>
  )
}
