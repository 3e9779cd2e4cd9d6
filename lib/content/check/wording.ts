import type { Locale } from '../../language/locales'

/** A wording that readers take offence at or that official usage avoids. */
interface Wording {
  pattern: RegExp
  /** What to write instead. */
  instead: string
}

/** Must not appear: places that are no countries, counted among countries. */
export const refused: Record<Locale, readonly Wording[]> = {
  zh: [
    {
      pattern: /(?:香港|澳门|台湾)[^。；，]{0,6}等国(?:家(?![和及（(]))?/,
      instead: '等国家和地区',
    },
    { pattern: /中港(?=两地|两国|关系|合作|贸易|投资)/, instead: '内地与香港' },
    { pattern: /中台(?=两地|两国|关系|贸易|投资)/, instead: '大陆与台湾' },
  ],
  en: [
    {
      pattern: /\bcountries (?:such as|including|like)\b[^.;]*\b(?:Hong Kong|Macao|Macau|Taiwan)\b/,
      instead: 'countries and regions',
    },
  ],
  ko: [
    {
      pattern: /(?:홍콩|마카오|대만)[^.;,]{0,4} 등(?:의)? 국가(?! 및)/,
      instead: '등 국가 및 지역',
    },
  ],
  ja: [
    { pattern: /(?:香港|マカオ|台湾)など(?:の)?国(?!・地域|や地域)/, instead: 'などの国・地域' },
  ],
}

/** Asks for a second look: in a list of countries and regions these stand with 中国 before them. */
export const doubted: Record<Locale, readonly Wording[]> = {
  zh: [
    {
      pattern: /(?<!中国|内地与|大陆与)(?:香港|澳门|台湾)/,
      instead: '中国香港、中国澳门、中国台湾',
    },
  ],
  en: [
    {
      pattern: /\b(?:Hong Kong|Macao|Macau|Taiwan)\b(?!, China| SAR)/,
      instead: 'Hong Kong, China; Macao, China; Taiwan, China',
    },
  ],
  ko: [
    { pattern: /(?<!중국 )(?:홍콩|마카오|대만)/, instead: '중국 홍콩, 중국 마카오, 중국 타이완' },
  ],
  ja: [{ pattern: /(?<!中国)(?:香港|マカオ|台湾)/, instead: '中国香港、中国マカオ、中国台湾' }],
}
