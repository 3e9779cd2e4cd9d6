import {
  type Allowed,
  type Comparison,
  compareFigure,
  figuresAllowed,
  figuresIn,
} from '../../../language/figures'
import { isConfirmed } from '../confirmed'
import { type Content, type Item, type ItemRule, translationsOf, type WordsFile } from '../model'
import { matches, type Path, valueAt } from '../path'
import { type Problem, problem } from '../problem'
import { type SigningStatement, signingStatements } from '../text/stated'
import { attributeDates, textsOf } from '../text/texts'

function allTexts(words: WordsFile): string {
  const dates = attributeDates(words).map(({ value }) => value)
  return [...textsOf(words).map(({ block }) => block.text), ...dates].join('\n')
}

const ruleFor = {
  different: 'figure-not-in-chinese',
  unsure: 'figure-unsure',
} as const satisfies Record<Exclude<Comparison, 'same'>, string>

type FigureRule = (typeof ruleFor)[keyof typeof ruleFor]

/** What is told about the figures of one text of a translation, each figure once. */
function figuresToTell(text: string, words: WordsFile, chinese: Allowed) {
  const told = new Map<string, { index: number; text: string; rule: FigureRule }>()
  for (const figure of figuresIn(text, words.locale)) {
    const comparison = compareFigure(figure, chinese)
    if (comparison === 'same' || told.has(figure.text)) continue
    const end = figure.index + figure.text.length
    if (isConfirmed(words, text, figure.index, end)) continue
    told.set(figure.text, { ...figure, rule: ruleFor[comparison] })
  }
  return [...told.values()]
}

/**
 * A translation has no number or date that the Chinese text does not have, wherever in it and in
 * whatever order; what cannot be read with certainty is a question.
 */
const figuresOfChinese: ItemRule = (item) => {
  const { zh } = item.words
  if (!zh?.tree) return []
  const chinese = figuresAllowed(allTexts(zh))
  const file = zh.path.slice(zh.path.lastIndexOf('/') + 1)
  return translationsOf(item).flatMap((words) => {
    const texts = [
      ...textsOf(words).map((text) => ({
        ...text,
        lineAt: text.block.lineAt,
        text: text.block.text,
      })),
      ...attributeDates(words).map(({ value, line }) => ({
        path: ['body'],
        part: { zh: '正文', en: 'The body' },
        text: value,
        lineAt: () => line,
      })),
    ]
    return texts.flatMap(({ path, part, text, lineAt }) =>
      figuresToTell(text, words, chinese).map(({ index, text, rule }) =>
        problem({ file: words.path, line: lineAt(index) }, path, rule, { part, text, file }),
      ),
    )
  })
}

const linkOf = (signing: Item) =>
  `/zh/${String(valueAt(signing.facts?.data, ['edition']))}/projects/${signing.id}/`

/** Whether an item names a signing: among its facts, or by a link to its page. */
function names(item: Item, signing: Item): boolean {
  if (item === signing) return true
  const ids = [
    valueAt(item.facts?.data, ['signing']),
    ...matches(item.facts?.data, ['signings', '*']).map(({ value }) => value),
  ]
  return ids.includes(signing.id) || item.words.zh?.body.includes(linkOf(signing)) === true
}

interface Known {
  path: Path
  value: number
}

/** The figures of a signing that a saying may be about; none where the saying is about others. */
function knownFor(signing: Item, { about, threshold }: SigningStatement): Known[] {
  const data = signing.facts?.data
  const at = (path: Path): Known[] => {
    const value = Number(valueAt(data, path))
    // What is undisclosed or no number at all is none to compare with.
    return value >= 0 ? [{ path, value }] : []
  }
  const projects = at(['projects', 'value'])
  const over = at(['projects_over', 'value'])
  const foreign = at(['projects_foreign_invested', 'value'])
  const isOwn = Number(valueAt(data, ['projects_over', 'each_over', 'value'])) === threshold
  const totals = matches(data, ['amounts', '*'])
    .filter(({ value }) => valueAt(value, ['kind']) === 'total_investment')
    .flatMap(({ path }) => at([...path, 'value']))
  const table: Record<SigningStatement['about'], Known[]> = {
    projects,
    any_count: [...projects, ...over, ...foreign],
    total: totals,
    over: isOwn ? over : [],
    foreign,
  }
  return table[about]
}

function problemsOf(item: Item, signings: readonly Item[]): Problem[] {
  const { zh } = item.words
  if (!zh || signings.length === 0) return []
  return textsOf(zh).flatMap(({ path, part, block }) =>
    signingStatements(block.text).flatMap((statement) => {
      const known = signings.flatMap((signing) =>
        knownFor(signing, statement).map((each) => ({ ...each, signing })),
      )
      const [first] = known
      const isSame = known.some(({ value }) => value === statement.value)
      if (first === undefined || isSame) return []
      const there = first.signing.facts?.at(first.path)
      if (there === undefined) return []
      const at = { file: zh.path, line: block.lineAt(statement.index) }
      const values = known.map(({ value }) => String(value)).join('、')
      const place = { file: there.file, line: there.line }
      return [
        problem(at, path, 'signing-differs', { part, text: statement.text, values, ...place }),
      ]
    }),
  )
}

/** Statements about a signing that the item names agree with the figures of the signing. */
const signingFiguresAgree: ItemRule = (item, content: Content) =>
  problemsOf(
    item,
    content.items.filter((other) => other.kind === 'signing' && names(item, other)),
  )

export const itemRules: readonly ItemRule[] = [figuresOfChinese, signingFiguresAgree]
