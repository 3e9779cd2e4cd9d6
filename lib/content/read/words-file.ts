import type { Nodes, Root } from 'mdast'
import remarkCjkFriendly from 'remark-cjk-friendly'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { VFileMessage } from 'vfile-message'
import type { Locale } from '../../language/locales'
import { type Kind, type KindName, kinds } from '../../model/schema'
import type { Read, WordsFile } from '../check/model'
import { isGroup } from '../check/path'
import { type Problem, problem } from '../check/problem'
import { blocksOf } from '../check/text/blocks'
import { marksOf, partMarks } from '../notes'
import { readYaml } from './yaml-text'

const baseName = (path: string) => path.slice(path.lastIndexOf('/') + 1)

/** Takes a language file apart: front matter with its lines, body as a tree and as blocks of text. */
export function readWords(
  kind: KindName,
  path: string,
  locale: Locale,
  text: string,
): Read<WordsFile | undefined> {
  const { frontMatter, body, bodyLine } = splitFrontMatter(text)
  if (frontMatter === undefined) {
    const rule = /^---\s*$/m.test(text.split('\n')[0] ?? '')
      ? 'open-front-matter'
      : 'no-front-matter'
    const missing = problem({ file: path, line: 1 }, [], rule, { name: baseName(path) })
    return { value: undefined, problems: [missing] }
  }
  const front = readYaml(path, frontMatter, 1)
  if (!front.value) return { value: undefined, problems: front.problems }
  const { tree, problems } = shallow(parseBody(path, body, bodyLine), path, bodyLine)
  if (tree) partMarks(tree)
  const { data } = front.value
  const fields = isGroup(data) ? data : {}
  const value = {
    path,
    locale,
    front: front.value,
    fields,
    validFields: (kinds[kind] as Kind).words?.schema.safeParse(fields).data,
    body,
    bodyLine,
    tree,
    blocks: tree ? blocksOf(tree, bodyLine) : [],
    marks: tree ? marksOf(tree) : [],
  }
  return { value, problems: [...front.problems, ...problems] }
}

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
function parseBody(
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

/** Lists and quotations within one another; deeper ones come from pasting and end in a full stack. */
const deepest = 60

function tooDeepLine(tree: Root): number | undefined {
  let level: Nodes[] = [tree]
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepest) return level[0]?.position?.start.line ?? 1
    level = level.flatMap((node): Nodes[] => ('children' in node ? node.children : []))
  }
  return undefined
}

/** The same body, without its tree where that is too deep for the rules. */
function shallow(parsed: ReturnType<typeof parseBody>, file: string, bodyLine: number) {
  const line = parsed.tree && tooDeepLine(parsed.tree)
  if (line === undefined) return parsed
  const at = { file, line: line + bodyLine - 1 }
  return { tree: undefined, problems: [problem(at, ['body'], 'too-deep', {})] }
}

const fence = /^---\r?\n([\s\S]*?)\r?\n?---[ \t]*(?:\r?\n|$)/

/** A language file taken apart. `bodyLine` is the line of the file, counted from 1, on which the body starts. */
export interface LanguageFile {
  /** YAML between the two `---` lines; undefined when the file does not begin with them. */
  frontMatter: string | undefined
  body: string
  bodyLine: number
}

/** Splits `event.zh.md`, `page.en.mdx` … into front matter and body. */
export function splitFrontMatter(text: string): LanguageFile {
  const match = fence.exec(text)
  if (!match) return { frontMatter: undefined, body: text, bodyLine: 1 }
  const head = match[0]
  return {
    frontMatter: match[1] ?? '',
    body: text.slice(head.length),
    bodyLine: head.split('\n').length,
  }
}
