import type { Locale } from './locales'
import { type MoneyWords, moneyWords } from './money-units'

/** A sum as content writes it: all digits of an exact decimal, and an ISO 4217 code. */
export interface Money {
  value: string
  currency: string
}

/**
 * A sum in the reader's units, never rounded: 222亿元 / RMB 22.2 billion / 222억 위안 / 222億元.
 * A sum that would need more decimals than its unit groups is written in full.
 */
export function formatMoney(locale: Locale, money: Money): string {
  const words: MoneyWords = moneyWords[locale]
  const [whole, fraction] = split(money.value)
  const unit = words.units.find(({ zeros }) => BigInt(whole) >= 10n ** BigInt(zeros))
  if (unit === undefined) return formatFullDigits(locale, money)
  const cut = whole.length - unit.zeros
  const decimals = (whole.slice(cut) + fraction).replace(/0+$/, '')
  if (decimals.length > words.decimals) return formatFullDigits(locale, money)
  const number = point(grouped(whole.slice(0, cut)), decimals)
  return withCurrency(words, number + words.unitSpace + unit.word, money.currency)
}

/** A sum with every digit: 22,200,000,000元 / RMB 22,200,000,000. */
export function formatFullDigits(locale: Locale, { value, currency }: Money): string {
  const [whole, fraction] = split(value)
  return withCurrency(moneyWords[locale], point(grouped(whole), fraction), currency)
}

/** Every digit of a sum or of both ends of a range; undefined where `formatMoney` says them already. */
export function allDigits(
  locale: Locale,
  { value, max = value, currency }: Money & { max?: string | undefined },
): string | undefined {
  const ends = [...new Set([value, max])].map((end) => ({ value: end, currency }))
  const full = ends.map((end) => formatFullDigits(locale, end))
  const isSaid = ends.every((end, place) => formatMoney(locale, end) === full[place])
  return isSaid ? undefined : full.join(' – ')
}

/** Whole part and decimals. */
function split(value: string): [string, string] {
  const [whole = '0', fraction = ''] = value.split('.')
  return [whole, fraction]
}

/** Puts a comma between every three digits, as all four languages do. */
function grouped(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, ',')
}

function point(whole: string, decimals: string): string {
  return decimals === '' ? whole : `${whole}.${decimals}`
}

/** Puts the currency to an amount; a code that has no word in the language stands before it. */
function withCurrency(words: MoneyWords, amount: string, currency: string): string {
  const word = words.currencies[currency]
  return word === undefined ? `${currency} ${amount}` : words.place(amount, word)
}
