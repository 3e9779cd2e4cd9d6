import type { Letter } from '@/lib/flags/letters'
import { signs } from '@/lib/flags/signs'
import { Areas } from './Areas'

const idOf = (letter: Letter) => `flag-${letter}`

/** Flags that many rows of a page fly, drawn once. */
export function FlagSymbols({ letters }: { letters: readonly Letter[] }) {
  return (
    <svg className="hidden" aria-hidden="true">
      {[...new Set(letters)].map((letter) => (
        <symbol key={letter} id={idOf(letter)} viewBox="0 0 60 60">
          <Areas sign={letter} />
          <path className="fill-none stroke-ink/25 stroke-2" d={signs[letter][0]?.[1]} />
        </symbol>
      ))}
    </svg>
  )
}

/** One of the flags that the page has drawn. */
export function FlagSymbol({ letter }: { letter: Letter }) {
  return (
    <svg aria-hidden="true">
      <use href={`#${idOf(letter)}`} />
    </svg>
  )
}
