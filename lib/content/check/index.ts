import { basename, resolve } from 'node:path'
import { withoutEchoes } from './echoes'
import type { ContentRule, Files, ItemRule } from './model'
import { byPlace, type Problem } from './problem'
import { readContent } from './read/content'
import { readFolder } from './read/folder'
import * as event from './rules/event'
import { itemNames, ownFiles, topFiles } from './rules/fact-files'
import { figuresOfChinese } from './rules/figures'
import { halfWidth } from './rules/fullwidth'
import { glossaryKept } from './rules/glossary'
import { idIsName, partIds, sameEvent, sharedAddresses } from './rules/ids'
import { rightLanguage, rightLanguageInFacts } from './rules/language'
import { linksLead } from './rules/links'
import { headingsInOrder, noHtml } from './rules/markdown'
import { closedComponents } from './rules/mdx'
import { fitPictures } from './rules/picture-files'
import { listedPictures, picturesInBody } from './rules/pictures'
import { noPrivatePhone } from './rules/private-phone'
import { knownReferences } from './rules/references'
import { factShape, wordsShape } from './rules/shape'
import * as translations from './rules/translations'
import { noUnexpectedFiles } from './rules/unexpected-files'
import { whenInOrder } from './rules/when'

export type { Problem }

const contentRules: readonly ContentRule[] = [
  topFiles,
  noUnexpectedFiles,
  sharedAddresses,
  sameEvent,
]

const itemRules: readonly ItemRule[] = [
  ownFiles,
  itemNames,
  factShape,
  wordsShape,
  idIsName,
  partIds,
  knownReferences,
  whenInOrder,
  ...Object.values(event),
  ...Object.values(translations),
  figuresOfChinese,
  halfWidth,
  glossaryKept,
  rightLanguage,
  rightLanguageInFacts,
  noPrivatePhone,
  headingsInOrder,
  noHtml,
  closedComponents,
  linksLead,
  listedPictures,
  fitPictures,
  picturesInBody,
]

export interface Report {
  problems: Problem[]
  items: number
  files: number
}

/** Checks files already read; paths begin with the name of the content folder, `root`. */
export function checkFiles(root: string, files: Files): Report {
  const { value: content, problems } = readContent(root, files)
  const found = [
    ...problems,
    ...contentRules.flatMap((rule) => rule(content)),
    ...content.items.flatMap((item) => itemRules.flatMap((rule) => rule(item, content))),
  ]
  return {
    problems: withoutEchoes(found).sort(byPlace),
    items: content.items.length,
    files: files.size,
  }
}

/** Checks a content folder; every problem at once, sorted by file and line. */
export const checkContentReport = (root: string): Report =>
  checkFiles(basename(resolve(root)), readFolder(root))

/** The problems of a content folder; none when it may be published. */
export const checkContent = (root: string): Problem[] => checkContentReport(root).problems
