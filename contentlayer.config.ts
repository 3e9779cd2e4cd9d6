import { makeSource } from 'contentlayer2/source-files'
import rehypeSanitize from 'rehype-sanitize'
import remarkCjkFriendly from 'remark-cjk-friendly'
import remarkGfm from 'remark-gfm'
import type { Pluggable } from 'unified'
import { documentTypes } from './lib/content/contentlayer'
import { remarkNotes } from './lib/content/notes'
import { rehypePictures } from './lib/content/pictures/rehype'
import { rehypeForeign } from './lib/content/rehype-foreign'
import { contentRoot } from './lib/content/settings'

// One tilde is a range in Korean (12~18일), two strike text out.
const remarkPlugins: Pluggable[] = [
  [remarkGfm, { singleTilde: false }],
  remarkCjkFriendly,
  remarkNotes,
]

// Facts and front matter are read and checked by lib/content: here only bodies are compiled.
export default makeSource({
  contentDirPath: contentRoot(),
  contentDirExclude: ['**/*.{yaml,yml,json}'],
  documentTypes,
  onUnknownDocuments: 'skip-ignore',
  onExtraFieldData: 'ignore',
  // Raw HTML never reaches the page: remark-rehype drops it, and what is left is sanitised.
  markdown: { remarkPlugins, rehypePlugins: [rehypeSanitize, rehypePictures, rehypeForeign] },
  mdx: { remarkPlugins, rehypePlugins: [rehypeForeign] },
  disableImportAliasWarning: true,
})
