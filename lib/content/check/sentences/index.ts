import { belonging } from './belonging'
import { event } from './event'
import { figures } from './figures'
import { files } from './files'
import { keptData } from './kept-data'
import { markdown } from './markdown'
import { mdx } from './mdx'
import { news } from './news'
import { pictures } from './pictures'
import { project } from './project'
import { published } from './published'
import { references } from './references'
import { shape } from './shape'
import { sourced } from './sourced'
import { time } from './time'
import { warnings } from './warnings'
import { words } from './words'

/** Every sentence the check can say, by rule. Nothing else in the check speaks to an editor. */
export const sentences = {
  ...files,
  ...shape,
  ...time,
  ...references,
  ...event,
  ...belonging,
  ...published,
  ...keptData,
  ...project,
  ...news,
  ...words,
  ...figures,
  ...sourced,
  ...markdown,
  ...mdx,
  ...pictures,
  ...warnings,
}

export type Rule = keyof typeof sentences

/** Whether a sentence only asks to look again; all others stop the content from being published. */
export const isWarning = (rule: Rule) => rule in warnings
