import { readContentFolder } from '../read'
import { type Confirmed, confirmedIn } from './confirmed'
import type { TargetsOf } from './link-targets'
import type { Content, ContentRule, ItemRule, Read } from './model'
import { byPosition, type Problem } from './problem'
import * as amounts from './rules/amounts'
import * as clashes from './rules/clashes'
import * as confirmed from './rules/confirmed'
import * as editions from './rules/editions'
import { entryRulesHold } from './rules/entry-rules'
import * as events from './rules/events'
import * as figures from './rules/figures'
import * as files from './rules/files'
import * as ids from './rules/ids'
import { linksLead } from './rules/links'
import * as markdown from './rules/markdown'
import * as news from './rules/news'
import * as pictures from './rules/pictures'
import * as projects from './rules/projects'
import * as published from './rules/published'
import { redirectsLead } from './rules/redirects'
import * as references from './rules/references'
import * as shape from './rules/shape'
import * as sources from './rules/sources'
import * as time from './rules/time'
import * as translations from './rules/translations'
import * as words from './rules/words'
import { isWarning, type Rule } from './sentences'

export type { Problem }

/** The rules of one subject; its sentences are in `sentences/` under the same name. */
interface Subject {
  /** Rules that need the whole content. */
  contentRules?: readonly ContentRule[]
  /** Rules that look at one item. */
  itemRules?: readonly ItemRule[]
}

const subjects: readonly Subject[] = [
  amounts,
  clashes,
  confirmed,
  editions,
  events,
  figures,
  files,
  ids,
  markdown,
  news,
  pictures,
  projects,
  published,
  references,
  shape,
  sources,
  time,
  translations,
  words,
]

const contentRules = subjects.flatMap((subject) => subject.contentRules ?? [])
const itemRules = subjects.flatMap((subject) => subject.itemRules ?? [])

/** Rules whose problem only repeats that of the rule named first, in the same field. */
const repeatedBy: Partial<Record<Rule, readonly Rule[]>> = {
  fullwidth: [
    'date-form',
    'date-not-real',
    'moment-form',
    'clock-form',
    'partial-date-form',
    'month-form',
  ],
  'comment-in-text': ['empty'],
  'bad-form': ['redirect-nowhere'],
  'out-of-range': ['no-such-item'],
  'published-change': ['change-not-counted', 'change-not-recorded'],
}

const place = ({ file, field, line }: Problem) => `${file}\n${field}\n${line}`

/** Drops problems that only repeat another problem of the same field. */
function dropRepeats(problems: readonly Problem[]): Problem[] {
  const reported = new Set(
    problems.flatMap((problem) =>
      (repeatedBy[problem.rule] ?? []).map((repeat) => `${place(problem)}\n${repeat}`),
    ),
  )
  return problems.filter((problem) => !reported.has(`${place(problem)}\n${problem.rule}`))
}

export interface Report {
  content: Content
  /** Mistakes that stop the content from being published. */
  problems: Problem[]
  /** Doubts, which stop nothing. */
  warnings: Problem[]
  /** Doubts that an editor has answered. */
  confirmed: Confirmed[]
  items: number
  files: number
}

/**
 * Checks content that was read and returns every problem, sorted by file and line.
 *
 * @param today day of the check in Beijing; without one, what ends on a day is not looked at
 */
export function checkContent(
  { value: content, problems }: Read<Content>,
  targetsOf: TargetsOf,
  today?: string,
): Report {
  const targets = targetsOf(content)
  const rules = [
    ...itemRules,
    ids.addressesAreOwn(targets),
    linksLead(targets),
    redirectsLead(targets),
    entryRulesHold(today),
  ]
  const found = [
    ...problems,
    ...contentRules.flatMap((rule) => rule(content)),
    ...content.items.flatMap((item) => rules.flatMap((rule) => rule(item, content))),
  ]
  const reported = dropRepeats(found).sort(byPosition)
  return {
    content,
    problems: reported.filter(({ rule }) => !isWarning(rule)),
    warnings: reported.filter(({ rule }) => isWarning(rule)),
    confirmed: confirmedIn(content.items),
    items: content.items.length,
    files: content.files.size,
  }
}

/** Reads and checks a content folder. */
export const checkContentFolder = (root: string, targetsOf: TargetsOf, today?: string): Report =>
  checkContent(readContentFolder(root), targetsOf, today)
