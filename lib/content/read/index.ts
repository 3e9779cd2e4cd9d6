import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join, relative, resolve, sep } from 'node:path'
import type { Content, Files, Read } from '../check/model'
import { keptFolder } from '../data-versions'
import { isPicture } from '../pictures/kinds'
import { publishedFiles } from '../published/state'
import { readContent } from './content'

/** Reads a content folder into items, each file once; paths begin with the name of the folder. */
export const readContentFolder = (root: string): Read<Content> =>
  readContent(basename(resolve(root)), readFolder(root))

const textFile = /\.(ya?ml|mdx?|txt)$/i
const isRead = (name: string) =>
  textFile.test(name) || isPicture(name) || publishedFiles.includes(name)

/** Reads the content folder. Files and folders whose names begin with a dot are not content. */
export function readFolder(root: string): Files {
  const top = resolve(root)
  const files = new Map<string, Uint8Array>()
  if (!existsSync(top)) return files
  const inside = (folder: string): void => {
    const entries = readdirSync(folder, { withFileTypes: true })
    for (const entry of entries) {
      const path = join(folder, entry.name)
      if (entry.name.startsWith('.')) continue
      if (entry.isDirectory()) {
        inside(path)
        continue
      }
      const name = [basename(top), ...relative(top, path).split(sep)].join('/')
      const isKept = relative(top, path).startsWith(keptFolder + sep)
      files.set(name, isKept || isRead(entry.name) ? readFileSync(path) : new Uint8Array())
    }
  }
  inside(top)
  return files
}
