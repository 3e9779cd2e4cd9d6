import type { Root } from 'mdast'
import remarkCjkFriendly from 'remark-cjk-friendly'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { VFileMessage } from 'vfile-message'
import { type Problem, problem } from '../check/problem'

/** A single tilde is a range in Korean text (10~11일), never a strike-through; as in contentlayer.config.ts. */
const gfm = { singleTilde: false }
const markdown = unified().use(remarkParse).use(remarkGfm, gfm).use(remarkCjkFriendly).freeze()
const mdx = unified()
  .use(remarkParse)
  .use(remarkMdx)
  .use(remarkGfm, gfm)
  .use(remarkCjkFriendly)
  .freeze()

/** Parses a body as the site does: CommonMark and GFM, and MDX for pages. Lines count from the body. */
export function parseBody(
  file: string,
  body: string,
  bodyLine: number,
): { tree: Root | undefined; problems: Problem[] } {
  if (!file.endsWith('.mdx')) return { tree: markdown.parse(body), problems: [] }
  try {
    return { tree: mdx.parse(body), problems: [] }
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error
    const line = error.line ?? 1
    const text = (body.split('\n')[line - 1] ?? '').trim()
    const at = { file, line: line + bodyLine - 1 }
    const code = /^(import|export)\b/.test(text)
    return {
      tree: undefined,
      problems: [problem(at, ['body'], code ? 'page-code' : 'page-syntax', { text })],
    }
  }
}
