import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Root } from 'hast'
import { visit } from 'unist-util-visit'
import type { Compiled } from '../compiled'
import { contentRoot } from '../settings'
import { displayed } from './displayed'

/** Gives the pictures of a body their public address, and their size so that nothing shifts. */
export function rehypePictures() {
  return (tree: Root, { data }: { data: object }) => {
    const folder = (data as Compiled).rawDocumentData?.sourceFileDir
    if (folder === undefined) throw new Error('contentlayer gives no folder of a body')
    visit(tree, 'element', ({ tagName, properties }) => {
      if (tagName !== 'img') return
      const file = decodeURIComponent(String(properties.src)).replace(/^\.\//, '')
      const path = join(contentRoot(), folder, file)
      const bytes = existsSync(path) ? readFileSync(path) : undefined
      Object.assign(properties, displayed(folder, file, bytes), { loading: 'lazy' })
    })
  }
}
