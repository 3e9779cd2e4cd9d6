import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Expression, Node, TemplateExpression } from 'typescript/unstable/ast'
import {
  isAsExpression,
  isCallExpression,
  isIdentifier,
  isTemplateExpression,
} from 'typescript/unstable/ast/is'
import { API, type Checker, type Type } from 'typescript/unstable/sync'

/**
 * Every text that the code can hand to a translator. The compiler tells which values complete a
 * key. `texts` are whole keys; `open` are beginnings of keys that a value of content completes, such
 * as `kind.` of `kind.${value}` where the compiler takes `value` for any text; `listed` are the texts
 * of lib/model and lib/lists, which list what content can say.
 */
export function askedMessages() {
  const texts = new Set<string>()
  const open = new Set<string>()
  const listed = new Set<string>()
  const api = new API()
  try {
    const [project] = api.updateSnapshot({ openProjects: [resolve('tsconfig.json')] }).getProjects()
    if (project === undefined) throw new Error('tsconfig.json is not read')
    for (const file of codeFiles()) {
      const code = readFileSync(file, 'utf8')
      for (const [, text = ''] of code.matchAll(/['"]([\w.]+)['"]/g)) {
        texts.add(text)
        if (/^lib\/(model|lists)\//.test(file)) listed.add(text)
      }
      const translators = translatorsIn(code)
      if (translators.every(({ scope }) => scope === undefined) && !/`[a-z_.]+\$\{/.test(code))
        continue
      const source = project.program.getSourceFile(resolve(file))
      if (source === undefined) throw new Error(`${file} is not in tsconfig.json`)
      visit(source, (node) => {
        if (isKeyTemplate(node) || (isAsExpression(node) && isKeyTemplate(node.expression)))
          for (const text of textsOf(node, project.checker, open)) texts.add(text)
        if (!isCallExpression(node) || !isIdentifier(node.expression)) return
        const { text: name } = node.expression
        const { scope } =
          translators.findLast((each) => each.name === name && each.index < node.pos) ?? {}
        const [key] = node.arguments
        if (scope === undefined || key === undefined) return
        for (const text of textsOf(key, project.checker, open)) texts.add(`${scope}.${text}`)
      })
    }
  } finally {
    api.close()
  }
  return { texts, open, listed }
}

const codeFiles = () =>
  ['app', 'components', 'lib'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /(?<!\.d)\.tsx?$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name)),
  )

/** The translators of a file: name, the part of the messages they ask below, and where each begins to hold. */
const translatorsIn = (code: string) =>
  [...code.matchAll(/const (\w+) = useTranslations\((?:'([a-z_.]+)')?\)/g)].map(
    ({ 1: name, 2: scope, index }) => ({ name, scope, index }),
  )

function visit(node: Node, see: (node: Node) => void): void {
  see(node)
  node.forEachChild((child) => visit(child, see))
}

const isKeyTemplate = (node: Node): node is TemplateExpression =>
  isTemplateExpression(node) && /^[a-z_]+\.[a-z_.]*$/.test(node.head.text)

/** Every text that an expression can be; a template with a hole for any text goes to `open`. */
function textsOf(expression: Expression, checker: Checker, open: Set<string>): string[] {
  if (!isTemplateExpression(expression))
    return literalsOf(checker.getTypeAtLocation(expression), checker) ?? []
  let texts = [expression.head.text]
  for (const { expression: hole, literal } of expression.templateSpans) {
    const values = literalsOf(checker.getTypeAtLocation(hole), checker)
    if (values === undefined) {
      for (const text of texts) open.add(text)
      return []
    }
    texts = texts.flatMap((text) => values.map((value) => text + value + literal.text))
  }
  return texts
}

/** The texts of a type; none where it is any text. */
function literalsOf(type: Type | undefined, checker: Checker): string[] | undefined {
  if (type?.isTypeParameter()) return literalsOf(checker.getBaseConstraintOfType(type), checker)
  if (type?.isStringLiteralType()) return [type.value]
  if (!type?.isUnionType()) return undefined
  const parts = type.getTypes().map((part) => literalsOf(part, checker))
  return parts.every((part) => part !== undefined) ? parts.flat() : undefined
}
