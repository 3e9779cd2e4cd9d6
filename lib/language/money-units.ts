import type { Locale } from './locales'

/** A word for a power of ten. */
export interface Unit {
  word: string
  zeros: number
}

/** How a language writes a large number and a currency. */
export interface MoneyWords {
  /** Largest first. */
  units: readonly Unit[]
  /** Most decimals before a unit; more than that is written in full. Digits a unit groups. */
  decimals: number
  /** Word of a currency by ISO 4217 code; a code without a word stands before the number. */
  currencies: Readonly<Record<string, string>>
  /** Between a number and its unit. */
  unitSpace: string
  /** A number with its unit, and the word of the currency, in the order of the language. */
  place: (amount: string, currency: string) => string
}

export const moneyWords = {
  zh: {
    units: [
      { word: '万亿', zeros: 12 },
      { word: '亿', zeros: 8 },
      { word: '万', zeros: 4 },
    ],
    decimals: 4,
    currencies: { CNY: '元', USD: '美元', EUR: '欧元', KRW: '韩元', JPY: '日元' },
    unitSpace: '',
    place: (amount, currency) => amount + currency,
  },
  en: {
    units: [
      { word: 'trillion', zeros: 12 },
      { word: 'billion', zeros: 9 },
      { word: 'million', zeros: 6 },
    ],
    decimals: 3,
    currencies: { CNY: 'RMB', USD: 'USD', EUR: 'EUR', KRW: 'KRW', JPY: 'JPY' },
    unitSpace: ' ',
    place: (amount, currency) => `${currency} ${amount}`,
  },
  ko: {
    units: [
      { word: '조', zeros: 12 },
      { word: '억', zeros: 8 },
      { word: '만', zeros: 4 },
    ],
    decimals: 4,
    currencies: { CNY: '위안', USD: '달러', EUR: '유로', KRW: '원', JPY: '엔' },
    unitSpace: '',
    place: (amount, currency) => `${amount} ${currency}`,
  },
  ja: {
    units: [
      { word: '兆', zeros: 12 },
      { word: '億', zeros: 8 },
      { word: '万', zeros: 4 },
    ],
    decimals: 4,
    currencies: { CNY: '元', USD: '米ドル', EUR: 'ユーロ', KRW: 'ウォン', JPY: '円' },
    unitSpace: '',
    place: (amount, currency) => amount + currency,
  },
} as const satisfies Record<Locale, MoneyWords>
