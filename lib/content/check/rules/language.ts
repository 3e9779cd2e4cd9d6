import { isLocale, languages } from '../../../language/locales'
import { wrongLanguage } from '../../../language/wrong-language'
import type { ItemRule, WordsFile } from '../model'
import { type Problem, problem } from '../problem'
import { factTexts, partName } from '../text/texts'
import { present } from './words-files'

const wholeBody = { zh: '正文', en: 'The body' }
const paragraph = { zh: '正文里的这一段', en: 'This paragraph of the body' }

function fieldProblems({ front, fields, locale }: WordsFile): Problem[] {
  return Object.entries(fields).flatMap(([name, value]) => {
    if (name === 'sourceHash' || typeof value !== 'string') return []
    // A Japanese title may be of Han letters alone; a sentence never is.
    const mayBeHan = languages[locale].hasHanNames && name === 'title'
    const found = wrongLanguage(value, locale, mayBeHan ? 1 : 4)
    if (!found || (found === 'zh' && mayBeHan)) return []
    const path = [name]
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
export const rightLanguage: ItemRule = (item) =>
  present(item).flatMap((words) => [...fieldProblems(words), ...bodyProblems(words)])

/** Names in four languages are in those languages; a Latin name may stand in any. */
export const rightLanguageInFacts: ItemRule = ({ facts, kind }) =>
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
