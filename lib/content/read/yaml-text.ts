import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
} from 'yaml'
import type { Read, YamlText } from '../check/model'
import type { Path } from '../check/path'
import { type FilePosition, type Problem, problem } from '../check/problem'
import { controlCharacter } from './decode'
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

/** Where YAML takes a text for an instruction (alias, anchor, tag) and its words would be lost. */
function instructionsIn(document: Document): Position[] {
  const found: Position[] = []
  visit(document, {
    Node: (_, node) => {
      if (isAlias(node) || node.anchor !== undefined || node.tag !== undefined)
        found.push(node.range?.[0])
    },
  })
  return found
}

/** Words after ` #`, which YAML takes for a comment; in a language file they are text. */
function commentsIn(document: Document): Position[] {
  const found: Position[] = []
  visit(document, {
    Scalar: (_, { comment, range }) => {
      if (comment) found.push(range?.[0])
    },
  })
  return found
}

/** Texts with a control character or half a character that is written as an escape: `"\u0007"`. */
function escapesIn(document: Document, text: string): { offset: Position; character: string }[] {
  const found: { offset: Position; character: string }[] = []
  visit(document, {
    Scalar: (_, { value, range }) => {
      const character = typeof value === 'string' ? controlCharacter.exec(value)?.[0] : undefined
      if (character !== undefined && !text.includes(character))
        found.push({ offset: range?.[0], character })
    },
  })
  return found
}

/** Parses YAML 1.2 once. `skip` is the number of lines of the file above the text. */
export function readYaml(file: string, text: string, skip: number): Read<YamlText | undefined> {
  const lines = new LineCounter()
  const document = parseDocument(text, {
    lineCounter: lines,
    uniqueKeys: true,
    prettyErrors: false,
    logLevel: 'error',
  })
  const place = (offset: Position): FilePosition => {
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
  const instructions = instructionsIn(document)
  if (instructions.length > 0) {
    const lost = instructions.map((offset) =>
      yamlProblem({ code: 'INSTRUCTION' }, text, place(offset), skip),
    )
    return { value: undefined, problems: [...problems, ...lost] }
  }
  for (const offset of skip > 0 ? commentsIn(document) : [])
    problems.push(yamlProblem({ code: 'COMMENT' }, text, place(offset), skip))
  for (const { offset, character } of escapesIn(document, text))
    problems.push(problem(place(offset), [], 'control-character', { character }))
  const data: unknown = document.toJS({ maxAliasCount: 0 })
  if (document.contents === null && skip > 0) return { value: { data: {}, at }, problems }
  if (!isMap(document.contents)) {
    const wrong = yamlProblem({ code: 'NOT_FIELDS' }, text, place(0), skip)
    return { value: undefined, problems: [...problems, wrong] }
  }
  return { value: { data, at }, problems }
}
