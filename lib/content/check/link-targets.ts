import type { Content } from './model'

/** Where links may lead: addresses without language and first slash, such as `2023/programme/`. */
export interface LinkTargets {
  /** Addresses that readers can open once all that is published has appeared. */
  open: ReadonlySet<string>
  /** Addresses that would exist if everything were published. */
  waiting: ReadonlySet<string>
  /** Addresses that two pages would have. */
  shared: ReadonlySet<string>
  /** When those appear that wait for their time, Beijing time. */
  timed: ReadonlyMap<string, string>
  /** Whether an address may exist all the same, because the facts of some item cannot be read. */
  mayExist: (address: string) => boolean
}

/** A command gives the targets: they follow from the registry of pages, which content does not know. */
export type TargetsOf = (content: Content) => LinkTargets
