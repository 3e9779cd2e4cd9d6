import { isLocale, languages } from '../../../language/locales'
import { wrongLanguage } from '../../../language/wrong-language'
import { sourceHash } from '../../source-hash'
import { type ItemRule, present, translationsOf, type WordsFile } from '../model'
import { type Problem, problem } from '../problem'
import { factTexts, fieldTexts, partName } from '../text/texts'

const optionalFields = ['place_note', 'status_reason', 'results'] as const

/** A translation has the hash of the Chinese text it was made from; the Chinese file has none. */
const hashGiven: ItemRule = (item) => {
  const { zh } = item.words
  if (!zh) return []
  const path = ['sourceHash']
  const inChinese =
    'sourceHash' in zh.fields ? [problem(zh.front.at(path), path, 'hash-in-chinese', {})] : []
  const meant = sourceHash(zh.fields, zh.body)
  const lacking = translationsOf(item)
    .filter(({ fields }) => !('sourceHash' in fields))
    .map((words) => problem({ file: words.path, line: 1 }, path, 'no-hash', { meant }))
  return [...inChinese, ...lacking]
}

/** A language file has a body. */
const bodyGiven: ItemRule = (item) =>
  present(item)
    .filter(({ tree }) => tree?.children.length === 0)
    .map(({ path, bodyLine, locale }) => {
      const at = { file: path, line: bodyLine }
      const name = path.slice(path.lastIndexOf('/') + 1)
      return locale === 'zh'
        ? problem(at, ['body'], 'empty-chinese-body', {})
        : problem(at, ['body'], 'empty-body', { name })
    })

/** A translation has the same optional fields as the Chinese. */
const sameFields: ItemRule = (item) => {
  const { zh } = item.words
  if (!zh) return []
  return translationsOf(item).flatMap(({ front, fields }) =>
    optionalFields.flatMap((name) => {
      if (name in zh.fields === name in fields) return []
      const rule = name in zh.fields ? 'untranslated-field' : 'field-not-in-chinese'
      return [problem(front.at([name]), [name], rule, {})]
    }),
  )
}

const countOf = ({ fields }: WordsFile) =>
  Array.isArray(fields.results) ? fields.results.length : undefined

/** A translation has as many results as the Chinese. */
const sameResults: ItemRule = (item) => {
  const { zh } = item.words
  const inChinese = zh && countOf(zh)
  if (inChinese === undefined) return []
  return translationsOf(item).flatMap((words) => {
    const count = countOf(words)
    if (count === undefined || count === inChinese) return []
    const path = ['results']
    return [problem(words.front.at(path), path, 'results-count', { count, inChinese })]
  })
}

/** The title of an event does not repeat its status. */
const noStatusInTitle: ItemRule = (item) => {
  if (item.kind !== 'event') return []
  return present(item).flatMap(({ front, fields, locale }) => {
    const word = languages[locale].statusWords.exec(String(fields.title))?.[0]
    return word ? [problem(front.at(['title']), ['title'], 'status-in-title', { word })] : []
  })
}

const wholeBody = { zh: '正文', en: 'The body' }
const paragraph = { zh: '正文里的这一段', en: 'This paragraph of the body' }

function fieldProblems({ front, fields, locale }: WordsFile): Problem[] {
  return fieldTexts(fields).flatMap(({ path, value }) => {
    const [name] = path
    // A Japanese title may be of Han letters alone; a sentence never is.
    const mayBeHan = languages[locale].hasHanNames && name === 'title'
    const found = wrongLanguage(value, locale, mayBeHan ? 1 : 4)
    if (!found || (found === 'zh' && mayBeHan)) return []
    const args = {
      part: partName(path),
      wanted: languages[locale].editorName,
      found: languages[found].editorName,
    }
    return [problem(front.at(path), path, 'wrong-language', args)]
  })
}

function bodyProblems({ path: file, locale, blocks }: WordsFile): Problem[] {
  const tell = (text: string, least: number, part: typeof wholeBody, line: number) => {
    const found = wrongLanguage(text, locale, least)
    if (!found) return []
    const args = { part, wanted: languages[locale].editorName, found: languages[found].editorName }
    return [problem({ file, line }, ['body'], 'wrong-language', args)]
  }
  const all = blocks.map(({ text }) => text).join('\n')
  const first = blocks[0]?.lineAt(0) ?? 1
  const whole = tell(all, 6, wholeBody, first)
  if (whole.length > 0) return whole
  return blocks
    .filter(({ plain }) => plain)
    .flatMap(({ text, lineAt }) => tell(text, 15, paragraph, lineAt(0)))
}

/** Words are in the language of their file. */
const rightLanguage: ItemRule = (item) =>
  present(item).flatMap((words) => [...fieldProblems(words), ...bodyProblems(words)])

/** Names in four languages are in those languages; a Latin name is right in any. */
const rightLanguageInFacts: ItemRule = ({ facts, kind }) =>
  factTexts(facts?.data).flatMap(({ path, value }) => {
    const locale = path.at(-1)
    if (!facts || kind === 'glossary' || typeof locale !== 'string' || !isLocale(locale)) return []
    const found = wrongLanguage(value, locale, 2)
    if (!found || found === 'en' || (found === 'zh' && languages[locale].hasHanNames)) return []
    const args = {
      part: partName(path),
      wanted: languages[locale].editorName,
      found: languages[found].editorName,
    }
    return [problem(facts.at(path), path, 'wrong-language', args)]
  })

export const itemRules: readonly ItemRule[] = [
  hashGiven,
  bodyGiven,
  sameFields,
  sameResults,
  noStatusInTitle,
  rightLanguage,
  rightLanguageInFacts,
]
