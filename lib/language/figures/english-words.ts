import { numberKey, type Reader, type Reading, shareKeys } from './figure'

const toNineteen = (
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen ' +
  'sixteen seventeen eighteen nineteen'
).split(' ')
const ordinals = (
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth ' +
  'fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'
).split(' ')
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const tenths = tens.map((word) => word.replace(/y$/, 'ieth'))

const values = new Map<string, number>([
  ...toNineteen.map((word, index): [string, number] => [word, index + 1]),
  ...ordinals.map((word, index): [string, number] => [word, index + 1]),
  ...tens.map((word, index): [string, number] => [word, (index + 2) * 10]),
  ...tenths.map((word, index): [string, number] => [word, (index + 2) * 10]),
])

const scales = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
])

/** Value of a number in words: “forty-two”, “one hundred and twenty”, “second”. */
export function valueOfWords(text: string): number {
  let total = 0
  let current = 0
  for (const word of text.toLowerCase().split(/[\s-]+/)) {
    const scale = scales.get(word)
    if (scale === 100) current = (current || 1) * 100
    else if (scale) {
      total += (current || 1) * scale
      current = 0
    } else current += values.get(word) ?? 0
  }
  return total + current
}

const unit = `(?:${[...toNineteen, ...ordinals].join('|')})`
const belowHundred = `(?:(?:${tens.join('|')})(?:[\\s-]${unit})?|${unit}|(?:${tenths.join('|')}))`
const belowThousand = `(?:(?:${belowHundred}|an?)[\\s-]hundred(?:(?:\\s+and)?\\s+${belowHundred})?|${belowHundred})`
const inWords = `\\b(?:(?:${belowThousand}|an?)[\\s-](?:thousand|million|billion)(?:(?:,|\\s+and)?\\s+${belowThousand})?|${belowThousand})\\b`

/** Small numbers stand in many sayings; larger ones only count. */
const mayBeSaying = 10

/** “forty-two”, “the second”; “one” and “first” are no figures. */
export const numberInWords: Reader = {
  pattern: new RegExp(inWords, 'gi'),
  read: ([text]): Reading[] => {
    const value = valueOfWords(text)
    if (value <= 1) return []
    return [{ keys: [numberKey(value)], isWord: value <= mayBeSaying }]
  },
}

const shares = new Map<string, number>([
  ['half', 2],
  ['quarter', 4],
  ...ordinals.slice(2).map((word, index): [string, number] => [word, index + 3]),
])

/** “two-thirds”, “one third”, “three quarters”; “a third” may also be the third. */
export const shareInWords: Reader = {
  pattern: new RegExp(
    `\\b(?:(one)|(${toNineteen.slice(1).join('|')}))[\\s-](${[...shares.keys()].slice(1).join('|')})s?\\b|\\ba (third|quarter|fifth|tenth)(?= of\\b)`,
    'gi',
  ),
  read: ([, single, count = '', plural, after]) => {
    const whole = shares.get((plural ?? after ?? '').toLowerCase()) ?? 1
    const part = single || after ? 1 : valueOfWords(count)
    return [{ keys: shareKeys(part, whole), isWord: true }]
  },
}

/** “half an hour”. */
export const halfHour: Reader = {
  pattern: /\bhalf[\s-](?:an[\s-])?hour\b/gi,
  read: () => [{ keys: [numberKey(30)], isWord: true }],
}
