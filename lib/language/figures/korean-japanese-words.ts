import { numberKey, numbersRead, type Reader, type Reading, shareKeys } from './figure'
import { magnitudeOf } from './magnitude'

const nativeUnits: Record<string, number> = {
  한: 1,
  하나: 1,
  첫: 1,
  두: 2,
  둘: 2,
  세: 3,
  셋: 3,
  네: 4,
  넷: 4,
  다섯: 5,
  여섯: 6,
  일곱: 7,
  여덟: 8,
  아홉: 9,
}
const nativeTens: Record<string, number> = {
  열: 10,
  스물: 20,
  스무: 20,
  서른: 30,
  마흔: 40,
  쉰: 50,
  예순: 60,
  일흔: 70,
  여든: 80,
  아흔: 90,
}
const units = Object.keys(nativeUnits).join('|')
const tens = Object.keys(nativeTens).join('|')
const nativeNumber = (ten = '', unit = '') => (nativeTens[ten] ?? 0) + (nativeUnits[unit] ?? 0)

const counted =
  '개|명|곳|건|가지|차례|번|시간|달|나라|국가|도시|팀|척|편|회|사람|쪽|배|언어|종|분야|기관|단체|기업|지역|해|주|날|프로젝트|행사|축'

const word = (value: number): Reading[] =>
  value <= 1 ? [] : [{ keys: [numberKey(value)], isWord: value <= 10 }]

/** “열세 개”, “셋째”, “두 도시”: native numbers before what they count; “한” and “첫” are no figures. */
const koreanWords: Reader = {
  pattern: new RegExp(
    `(?<![가-힣])(?=${tens}|${units})(?:(${tens})(${units})\\s?(?:${counted})|(${tens})?(${units})?(?:\\s(?:${counted})|째))`,
    'g',
  ),
  read: ([, ten, unit, loneTen, loneUnit]) => word(nativeNumber(ten ?? loneTen, unit ?? loneUnit)),
}

/** An hour in native numbers, as a regular expression: “열두 시”. */
export const koreanHour = `(?<![가-힣])(?:열(?:한|두)?|${units})(?=\\s?시(?:[에부까이로\\s,.~]|$))`

/** The hour of “9” or “아홉”. */
export const hourOf = (text: string) =>
  /\d/.test(text) ? Number(text) : nativeNumber(/^열/.exec(text)?.[0], text.replace(/^열/, ''))

const han = '[一二三四五六七八九十百]{1,12}'

/** “第十三回”, “三つ”, “五か国”: numerals before what they count; “一つ” is no figure. */
const japaneseWords: Reader = {
  pattern: new RegExp(
    `第(${han})|(?<![数何幾\\d一-龠])(${han})(?=つ|人(?!口)|名(?!称|前)|社(?!会)|件|回|[かカヵヶケ箇]|年間|日間|週間|都市|種類|倍|者|方)`,
    'g',
  ),
  read: ([, ordinal, count]) => word(magnitudeOf(ordinal ?? count ?? '')),
}

/** “3분의 1”, “3分の1”, “三分の一”. */
const share: Reader = {
  pattern: new RegExp(`(\\d+|${han})\\s?(?:분의|分の)\\s?(\\d+|${han})`, 'g'),
  read: ([, whole = '', part = '']) => [{ keys: shareKeys(magnitudeOf(part), magnitudeOf(whole)) }],
}

/** “8할”, “八割”: tenths. */
const tenths: Reader = {
  pattern: new RegExp(`(\\d|${han})\\s?(?:할(?![인당])|割(?!引|り|合))(?:\\s?(\\d)[푼分])?`, 'g'),
  read: ([, full = '', more = '0']) => {
    const tenth = magnitudeOf(full)
    return [{ keys: [numberKey(tenth * 10 + Number(more)), numberKey(tenth)] }]
  },
}

/** “제3조”: Article 3, not three trillion. */
const article: Reader = {
  pattern: /제\s*(\d+)\s*조/g,
  read: ([, value]) => numbersRead(Number(value)),
}

/** “반시간”, “半時間”. */
const halfHour: Reader = {
  pattern: /반\s?시간|半時間/g,
  read: () => [{ keys: [numberKey(30)], isWord: true }],
}

export const beforeNumbers: readonly Reader[] = [share, tenths, article]
export const afterNumbers: readonly Reader[] = [halfHour, koreanWords, japaneseWords]
