import { chineseFigures, figuresIn, isAllowed } from '../../../language/figures'
import type { ItemRule, WordsFile } from '../model'
import { problem } from '../problem'
import { attributeDates } from '../text/mdx-elements'
import { textsOf } from '../text/texts'
import { translationsOf } from './words-files'

function allTexts(words: WordsFile): string {
  const dates = attributeDates(words).map(({ value }) => value)
  return [...textsOf(words).map(({ block }) => block.text), ...dates].join('\n')
}

/** A translation has no number or date that the Chinese text does not have. */
export const figuresOfChinese: ItemRule = (item) => {
  const { zh } = item.words
  if (!zh?.tree) return []
  const chinese = chineseFigures(allTexts(zh))
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
    return texts.flatMap(({ path, part, text, lineAt }) => {
      const strange = figuresIn(text, words.locale).filter((figure) => !isAllowed(figure, chinese))
      const once = strange.filter(
        (figure, index) => strange.findIndex((f) => f.text === figure.text) === index,
      )
      return once.map((figure) =>
        problem({ file: words.path, line: lineAt(figure.index) }, path, 'figure-not-in-chinese', {
          part,
          text: figure.text,
          file: zh.path.slice(zh.path.lastIndexOf('/') + 1),
        }),
      )
    })
  })
}
