import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml'
import type { Read, YamlText } from '../model'
import type { Path } from '../path'
import type { Place, Problem } from '../problem'
import { yamlProblem } from './yaml-problem'

type Position = number | undefined

/** Where the path's last reachable step begins in the text. */
function offsetOf(root: unknown, path: Path): Position {
  let node: unknown = root
  let offset: Position
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step))
      if (!pair) return offset
      offset = (pair.key as Node).range?.[0] ?? offset
      node = pair.value
    } else if (isSeq(node)) {
      node = node.items[Number(step)]
      offset = (node as Node | undefined)?.range?.[0] ?? offset
    } else return offset
  }
  return offset
}

/** Parses YAML 1.2 once. `skip` is the number of lines of the file above the text. */
export function readYaml(file: string, text: string, skip: number): Read<YamlText | undefined> {
  const lines = new LineCounter()
  const document = parseDocument(text, {
    lineCounter: lines,
    uniqueKeys: true,
    prettyErrors: false,
  })
  const place = (offset: Position): Place => {
    const { line, col } = lines.linePos(offset ?? 0)
    return { file, line: Math.max(line, 1) + skip, column: Math.max(col, 1) }
  }
  const at = (path: Path) => place(offsetOf(document.contents, path))
  const repeated = document.errors.filter(({ code }) => code === 'DUPLICATE_KEY')
  const broken = document.errors.filter(({ code }) => code !== 'DUPLICATE_KEY').slice(0, 1)
  const problems: Problem[] = [...repeated, ...broken].map((error) =>
    yamlProblem(error, text, place(error.pos[0]), skip),
  )
  if (broken.length > 0) return { value: undefined, problems }
  const data: unknown = document.toJS({ maxAliasCount: 0 })
  if (document.contents === null && skip > 0) return { value: { data: {}, at }, problems }
  if (!isMap(document.contents)) {
    const wrong = yamlProblem({ code: 'NOT_FIELDS' }, text, place(0), skip)
    return { value: undefined, problems: [...problems, wrong] }
  }
  return { value: { data, at }, problems }
}
