import { makeSource } from 'contentlayer2/source-files'
import rehypeSanitize from 'rehype-sanitize'
import remarkCjkFriendly from 'remark-cjk-friendly'
import remarkGfm from 'remark-gfm'
import type { Pluggable } from 'unified'
import { documentTypes } from './lib/content/contentlayer'
import { keptFolder } from './lib/content/data-versions/sums'
import { rehypePictures } from './lib/content/pictures/rehype'
import { publishedFiles } from './lib/content/published/state'
import { rehypeForeign } from './lib/content/rehype-foreign'

// One tilde is a range in Korean (12~18일), two strike text out.
const remarkPlugins: Pluggable[] = [[remarkGfm, { singleTilde: false }], remarkCjkFriendly]

export default makeSource({
  contentDirPath: process.env.CONTENT_DIR ?? 'content',
  contentDirExclude: ['.schema', keptFolder, ...publishedFiles],
  documentTypes,
  // Projects have a field of their own called `type`.
  fieldOptions: { typeFieldName: 'documentType', bodyFieldName: 'body' },
  onMissingOrIncompatibleData: 'fail',
  onUnknownDocuments: 'fail',
  onExtraFieldData: 'fail',
  // Raw HTML never reaches the page: remark-rehype drops it, and what is left is sanitised.
  markdown: { remarkPlugins, rehypePlugins: [rehypeSanitize, rehypePictures, rehypeForeign] },
  mdx: { remarkPlugins, rehypePlugins: [rehypeForeign] },
  disableImportAliasWarning: true,
})
