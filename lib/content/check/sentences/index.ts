import { amounts } from './amounts'
import { events } from './events'
import { figures } from './figures'
import { files } from './files'
import { ids } from './ids'
import { links } from './links'
import { markdown } from './markdown'
import { news } from './news'
import { pictures } from './pictures'
import { projects } from './projects'
import { published } from './published'
import { redirects } from './redirects'
import { references } from './references'
import { shape } from './shape'
import { sources } from './sources'
import { time } from './time'
import { translations } from './translations'
import { warnings } from './warnings'
import { words } from './words'

/** Every sentence of the check, by rule. Nothing else in the check speaks to an editor. */
export const sentences = {
  ...files,
  ...shape,
  ...time,
  ...ids,
  ...references,
  ...redirects,
  ...events,
  ...published,
  ...amounts,
  ...projects,
  ...news,
  ...translations,
  ...words,
  ...figures,
  ...sources,
  ...markdown,
  ...links,
  ...pictures,
  ...warnings,
}

export type Rule = keyof typeof sentences

/** Returns whether a problem only asks to look again; all others stop the content from being published. */
export const isWarning = (rule: Rule) => rule in warnings
