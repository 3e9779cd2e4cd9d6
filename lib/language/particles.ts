/** How a word ends when it is spoken: particles care for a final consonant, and for a final ㄹ. */
type Ending = 'vowel' | 'consonant' | 'ㄹ'

/** The two forms of a particle as texts write them: after a consonant, and after a vowel. */
const particles: readonly [pattern: string, consonant: string, vowel: string][] = [
  ['은\\(는\\)|는\\(은\\)', '은', '는'],
  ['이\\(가\\)|가\\(이\\)', '이', '가'],
  ['을\\(를\\)|를\\(을\\)', '을', '를'],
  ['과\\(와\\)|와\\(과\\)', '과', '와'],
  // 이라는, 이나, 이며 and others.
  ['\\(이\\)(?=[라나며고든지다었])', '이', ''],
]

/** 으로 and its like, which a final ㄹ takes as a vowel does. */
const withEu = /\(으\)(?=[로며면])/

const forms = new RegExp([...particles.map(([pattern]) => pattern), withEu.source].join('|'), 'g')

/** Final consonants of the digits as Korean reads them: 일, 이, 삼 … */
const digits: readonly Ending[] = [
  'consonant',
  'ㄹ',
  'vowel',
  'consonant',
  'vowel',
  'vowel',
  'consonant',
  'ㄹ',
  'ㄹ',
  'vowel',
]

/** Signs and units after a number, by their Korean names. */
const units: readonly [pattern: RegExp, ending: Ending][] = [
  [/[%％℃㎡㎢㎞]$|\d ?(?:km|m|cm|mm|m²|km²|kW|MW)$/, 'vowel'],
  [/\d ?k?g$/, 'consonant'],
]

/** What stands between a word and its particle: a gloss in brackets, closing quotes, spaces. */
const between = /(?:\s*\([^()]*\)|[’”'"」』》〉)\]\s.])+$/

function hangulEnding(letter: string): Ending {
  const final = ((letter.codePointAt(0) ?? 0) - 0xac00) % 28
  if (final === 0) return 'vowel'
  return final === 8 ? 'ㄹ' : 'consonant'
}

/** A number ends in its last digit, or in 십, 백, 천, 만, 억; only 조, with twelve zeros, ends in a vowel. */
function numberEnding(digit: string, text: string): Ending | undefined {
  if (/0{12}$/.test(text.replaceAll(',', ''))) return 'vowel'
  return digits[Number(digit)]
}

/** An English word by its spelling, a single letter or an abbreviation by the name of its last letter. */
function latinEnding(word: string): Ending {
  if (/^[A-Z]*$/.test(word) || word.length === 1) {
    if (/[LR]$/i.test(word)) return 'ㄹ'
    return /[MN]$/i.test(word) ? 'consonant' : 'vowel'
  }
  if (/(?:l|le|[aeiou]le)$/.test(word)) return 'ㄹ'
  return /(?:[mn]|ng|[aeiou][mn]e|(?:^|[^aeiou])[aeiou](?:ck|[bcgkpt])|oo[kt])$/.test(word)
    ? 'consonant'
    : 'vowel'
}

function endingOf(before: string): Ending | undefined {
  const text = before.replace(between, '')
  const unit = units.find(([pattern]) => pattern.test(text))
  if (unit) return unit[1]
  const last = text.at(-1) ?? ''
  if (/[가-힣]/.test(last)) return hangulEnding(last)
  if (/\d/.test(last)) return numberEnding(last, text)
  const word = /\p{sc=Latin}+$/u.exec(text)?.[0]
  return word ? latinEnding(word.normalize('NFD').replaceAll(/\p{M}/gu, '')) : undefined
}

function formFor(form: string, ending: Ending): string {
  if (form === '(으)') return ending === 'consonant' ? '으' : ''
  const particle = particles.find(([pattern]) =>
    new RegExp(`^(?:${pattern.split('(?=')[0]})$`).test(form),
  )
  return (ending === 'vowel' ? particle?.[2] : particle?.[1]) ?? form
}

/** Whether a text has a particle in both forms. */
export const hasBothForms = (text: string): boolean => text.search(forms) >= 0

/**
 * Writes each particle of a Korean text, given as 은(는), (으)로 and so on, in the form that the word
 * before it asks for. Where nobody can tell how that word is read, both forms stay.
 *
 * @param before what stands before the text on its line
 */
export function withParticles(text: string, before = ''): string {
  let done = before
  let end = 0
  for (const { 0: form, index } of text.matchAll(forms)) {
    done += text.slice(end, index)
    const ending = endingOf(done)
    done += ending ? formFor(form, ending) : form
    end = index + form.length
  }
  return done.slice(before.length) + text.slice(end)
}
