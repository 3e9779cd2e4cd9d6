import type { Locale } from '../../language/locales'
import { type Kind, type KindName, kinds } from '../../model/schema'
import type { Read, WordsFile } from '../check/model'
import { isGroup } from '../check/path'
import { problem } from '../check/problem'
import { blocksOf } from '../check/text/blocks'
import { parseBody } from './body'
import { splitFrontMatter } from './front-matter'
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
  const { tree, problems } = parseBody(path, body, bodyLine)
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
  }
  return { value, problems: [...front.problems, ...problems] }
}
