import { callSign } from './call-sign'
import { mark } from './mark'
import type { Sign } from './signs'

/** What an item flies: flags of what it is, and its id, of which its call sign is made. */
export interface Hoisted {
  head: readonly Sign[]
  id: string
}

/** The hoist of an item, else the mark of the Week. */
export const hoistOf = (item: Hoisted | undefined): readonly Sign[] =>
  item === undefined ? mark : [...item.head, ...callSign(item.id, item.head)]
