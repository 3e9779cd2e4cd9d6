import type { Item } from '../model'
import { valueAt } from '../path'

const hidden: readonly unknown[] = ['draft', 'review', 'withdrawn']

/** The item's `publication` as written, or undefined. */
export const publicationOf = ({ facts }: Item) => valueAt(facts?.data, ['publication'])

/** Whether readers cannot see the item. A misspelt value is told on its own and hides nothing. */
export const isHidden = (item: Item) => hidden.includes(publicationOf(item))
