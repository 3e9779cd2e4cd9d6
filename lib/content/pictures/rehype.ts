import type { Root } from 'hast'
import { visit } from 'unist-util-visit'
import { displayed } from './displayed'

/** What contentlayer tells a plug-in about the file it compiles. */
interface Compiled {
  rawDocumentData?: { sourceFileDir: string }
}

/** Gives the pictures of a body their public address, and their size so that nothing shifts. */
export function rehypePictures() {
  return (tree: Root, { data }: { data: object }) => {
    const folder = (data as Compiled).rawDocumentData?.sourceFileDir
    if (folder === undefined) throw new Error('contentlayer does not tell the folder of a body')
    visit(tree, 'element', ({ tagName, properties }) => {
      if (tagName !== 'img') return
      const file = decodeURIComponent(String(properties.src)).replace(/^\.\//, '')
      Object.assign(properties, displayed(folder, file), { loading: 'lazy' })
    })
  }
}
