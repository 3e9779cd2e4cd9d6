import { describe, expect, it } from 'vitest'
import { languages, locales } from '@/lib/language/locales'
import { hasBothForms } from '@/lib/language/particles'
import { messageList } from './message-list'

/** Messages that may use a wording that others may not, by the beginning of their keys. */
const excepted: readonly string[] = [
  // A page for editors and developers, whose subject is the website itself.
  'styleguide.',
]

describe.each(locales)('the messages in %s', (locale) => {
  const messages = messageList(locale).filter(
    ([key]) => !excepted.some((start) => key.startsWith(start)),
  )

  it('use no wording that is not to be used', () => {
    expect(messages.length).toBeGreaterThan(500)
    const found = messages.flatMap(([key, text]) =>
      languages[locale].wording
        .filter(({ isDoubt }) => !isDoubt)
        .flatMap(({ why, pattern }) => {
          const words = pattern.exec(text)?.[0]
          return words === undefined ? [] : [`${key} ${why}: ${words}`]
        }),
    )
    expect(found).toEqual([])
  })
})

describe('particles in Korean messages', () => {
  it('stand in both forms after an argument', () => {
    const one = /\}(?:[’”]|\((?!으\)|이\))[^()]*\))?(?:은|는|이|가|을|를|와|과|로|으로)(?![가-힣(])/
    const messages = messageList('ko')
    expect(messages.filter(([, text]) => hasBothForms(text)).length).toBeGreaterThan(1)
    expect(messages.filter(([, text]) => one.test(text))).toEqual([])
  })
})

/** Names and abbreviations that have capitals within a label. */
const names =
  /^(?:Weihai|International|Week|Weeks|Chinese|English|Korean|Japanese|China|Korea|Beijing|Google|Amap|Baidu|Apple|Android|Outlook|Excel|Atom|Schema|Calendar|Maps|Gaode|GitHub|Giggity|Markdown|Hong|Kong|Macao|Taiwan|Shandong|Standard|System|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Mac|Windows|iPhone|iPad|I|[A-Z][A-Z0-9/.&+-]*s?|[A-Z]+[a-z]+[A-Z]\w*)$/

/** Messages that are names themselves. */
const isName = (key: string) => /^(?:district|language)\./.test(key)

/** Short messages that are no sentence: labels, headings and values. */
const isLabel = (text: string) =>
  text.length <= 40 && !/[.?!:;]|\{\w+, (?:plural|select)/.test(text)

const capitalsWithin = (text: string) =>
  text
    .replace(/\{[^}]*\}|<[^>]*>|[“‘][^”’]*[”’]/g, ' x ')
    .split(/\/|·/)
    .flatMap((part) =>
      part
        .trim()
        .split(/[\s(),–]+/)
        .slice(1),
    )
    .filter((word) => /^[A-Z]/.test(word) && !names.test(word))

describe('English labels', () => {
  it('are in sentence case', () => {
    const labels = messageList('en').filter(([key, text]) => !isName(key) && isLabel(text))
    expect(labels.length).toBeGreaterThan(400)
    const wrong = labels.filter(([, text]) => capitalsWithin(text).length > 0)
    expect(wrong.map(([key, text]) => `${key}: ${text}`)).toEqual([])
  })

  it('are told from title case', () => {
    expect(capitalsWithin('Signing Ceremony')).toEqual(['Ceremony'])
    expect(capitalsWithin('Add to calendar (.ics) in Weihai')).toEqual([])
  })
})
