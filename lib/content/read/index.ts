import { basename, resolve } from 'node:path'
import type { Content, Read } from '../check/model'
import { readContent } from './content'
import { readFolder } from './folder'

/** Reads a content folder into items, each file once; paths begin with the name of the folder. */
export const readContentFolder = (root: string): Read<Content> =>
  readContent(basename(resolve(root)), readFolder(root))
