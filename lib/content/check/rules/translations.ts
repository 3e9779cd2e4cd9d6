import { languages } from '../../../language/locales'
import { sourceHash } from '../../source-hash'
import type { ItemRule } from '../model'
import { problem } from '../problem'
import { present, translationsOf } from './words-files'

const optionalFields = ['place_note', 'status_reason'] as const

/** A translation names the Chinese it was made from; the Chinese names nothing. */
export const hashGiven: ItemRule = (item) => {
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
export const bodyGiven: ItemRule = (item) =>
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
export const sameFields: ItemRule = (item) => {
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

/** Only the field `status` tells the status of an event. */
export const noStatusInTitle: ItemRule = (item) => {
  if (item.kind !== 'event') return []
  return present(item).flatMap(({ front, fields, locale }) => {
    const word = languages[locale].statusWords.exec(String(fields.title))?.[0]
    return word ? [problem(front.at(['title']), ['title'], 'status-in-title', { word })] : []
  })
}
