import { Areas } from '@/components/flags/Areas'
import type { EventEntry } from '@/lib/content'
import type { Letter } from '@/lib/flags/letters'
import { kindFlags } from '@/lib/flags/meanings'
import { signs } from '@/lib/flags/signs'
import type { EventKind } from '@/lib/programme/kinds'

const idOf = (letter: Letter) => `flag-${letter}`

/** The flags of the kinds in a page, drawn once for all its rows. */
export function KindFlags({ entries }: { entries: readonly EventEntry[] }) {
  const letters = new Set(entries.map(({ facts }) => kindFlags[facts.kind]))
  return (
    <svg className="hidden" aria-hidden="true">
      {[...letters].map((letter) => (
        <symbol key={letter} id={idOf(letter)} viewBox="0 0 60 60">
          <Areas sign={letter} />
          <path className="fill-none stroke-ink/25 stroke-2" d={signs[letter][0]?.[1]} />
        </symbol>
      ))}
    </svg>
  )
}

/** The flag of a kind of event, from those that the page has drawn. */
export function KindFlag({ kind }: { kind: EventKind }) {
  return (
    <svg aria-hidden="true">
      <use href={`#${idOf(kindFlags[kind])}`} />
    </svg>
  )
}
