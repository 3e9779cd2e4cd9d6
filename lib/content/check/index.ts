import { readContentFolder } from '../read'
import { dropRepeats } from './drop-repeats'
import type { Content, ContentRule, ItemRule, Read } from './model'
import { byPlace, type Problem } from './problem'
import * as citations from './rules/citations'
import { peopleClash, roomsClash } from './rules/clashes'
import { deskHours } from './rules/desk-hours'
import * as event from './rules/event'
import * as doubts from './rules/event-doubts'
import { itemNames, ownFiles, topFiles } from './rules/fact-files'
import { figuresOfChinese } from './rules/figures'
import { halfWidth } from './rules/fullwidth'
import { glossaryKept } from './rules/glossary'
import { hallOfVenue } from './rules/hall'
import { freeAddress, idIsName, partIds, sameEvent, sharedAddresses } from './rules/ids'
import { keptDataSame } from './rules/kept-data'
import { rightLanguage, rightLanguageInFacts } from './rules/language'
import { linksLead } from './rules/links'
import { headingsInOrder, noFootnotes, noHtml } from './rules/markdown'
import { closedComponents } from './rules/mdx'
import * as news from './rules/news'
import * as newsDoubts from './rules/news-doubts'
import { noParentLoop } from './rules/parents'
import { fitPictures } from './rules/picture-files'
import { listedPictures, picturesInBody } from './rules/pictures'
import { noPrivatePhone } from './rules/private-phone'
import * as project from './rules/project'
import { notEnteredTwice } from './rules/project/duplicates'
import { publishedProjectsKept } from './rules/project/published'
import { publishedKept } from './rules/published'
import { knownReferences } from './rules/references'
import { seriesOfSeveral } from './rules/series'
import { factShape, wordsShape } from './rules/shape'
import { signingFiguresAgree } from './rules/signing-figures'
import * as sourcedFigures from './rules/sourced-figures'
import * as translations from './rules/translations'
import { noUnexpectedFiles } from './rules/unexpected-files'
import { uniqueEventNumbers } from './rules/unique-event-numbers'
import { whenInOrder } from './rules/when'
import { countriesWorded } from './rules/wording'
import { isWarning } from './sentences'

export type { Problem }

const contentRules: readonly ContentRule[] = [
  topFiles,
  noUnexpectedFiles,
  sharedAddresses,
  sameEvent,
  uniqueEventNumbers,
  publishedKept,
  keptDataSame,
  publishedProjectsKept,
  notEnteredTwice,
  noParentLoop,
  seriesOfSeveral,
  roomsClash,
  peopleClash,
]

const itemRules: readonly ItemRule[] = [
  ownFiles,
  itemNames,
  freeAddress,
  factShape,
  wordsShape,
  idIsName,
  partIds,
  knownReferences,
  whenInOrder,
  deskHours,
  ...Object.values(event),
  ...Object.values(project),
  hallOfVenue,
  ...Object.values(doubts),
  ...Object.values(news),
  ...Object.values(newsDoubts),
  ...Object.values(translations),
  figuresOfChinese,
  ...Object.values(sourcedFigures),
  ...Object.values(citations),
  signingFiguresAgree,
  halfWidth,
  glossaryKept,
  rightLanguage,
  rightLanguageInFacts,
  noPrivatePhone,
  countriesWorded,
  headingsInOrder,
  noHtml,
  noFootnotes,
  closedComponents,
  linksLead,
  listedPictures,
  fitPictures,
  picturesInBody,
]

export interface Report {
  content: Content
  /** What must be mended before anything is published. */
  problems: Problem[]
  /** What should be looked at again and stops nothing. */
  warnings: Problem[]
  items: number
  files: number
}

/** Judges content that was read; every problem at once, sorted by file and line. */
export function checkContent({ value: content, problems }: Read<Content>): Report {
  const found = [
    ...problems,
    ...contentRules.flatMap((rule) => rule(content)),
    ...content.items.flatMap((item) => itemRules.flatMap((rule) => rule(item, content))),
  ]
  const told = dropRepeats(found).sort(byPlace)
  return {
    content,
    problems: told.filter(({ rule }) => !isWarning(rule)),
    warnings: told.filter(({ rule }) => isWarning(rule)),
    items: content.items.length,
    files: content.files.size,
  }
}

/** Reads and judges a content folder. */
export const checkContentFolder = (root: string): Report => checkContent(readContentFolder(root))
