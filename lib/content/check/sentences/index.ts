import { event } from './event'
import { figures } from './figures'
import { files } from './files'
import { markdown } from './markdown'
import { mdx } from './mdx'
import { pictures } from './pictures'
import { references } from './references'
import { shape } from './shape'
import { time } from './time'
import { words } from './words'

/** Every sentence the check can say, by rule. Nothing else in the check speaks to an editor. */
export const sentences = {
  ...files,
  ...shape,
  ...time,
  ...references,
  ...event,
  ...words,
  ...figures,
  ...markdown,
  ...mdx,
  ...pictures,
}

export type Rule = keyof typeof sentences
