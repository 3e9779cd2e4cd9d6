import { FlagSymbol, FlagSymbols } from '@/components/flags/FlagPictures'
import type { EventEntry } from '@/lib/content'
import { kindFlags } from '@/lib/flags/meanings'
import type { EventKind } from '@/lib/model/schema/event'

/** The flags of the kinds in a page, drawn once for all that fly them. */
export function KindFlags({ entries }: { entries: readonly EventEntry[] }) {
  return <FlagSymbols signs={entries.map(({ facts }) => kindFlags[facts.kind])} />
}

/** The flag of a kind of event, from those that the page has drawn. */
export function KindFlag({ kind }: { kind: EventKind }) {
  return <FlagSymbol sign={kindFlags[kind]} />
}
