import type { Locale } from './locales'

/** Names that are ours to choose: Hong Kong, Macao and Taiwan, and the ROK as the glossary has it. */
const asWeWrite: Readonly<Record<string, Readonly<Partial<Record<Locale, string>>>>> = {
  KR: { en: 'Republic of Korea' },
  HK: { zh: '中国香港', en: 'Hong Kong, China', ko: '중국 홍콩', ja: '中国香港' },
  MO: { zh: '中国澳门', en: 'Macao, China', ko: '중국 마카오', ja: '中国マカオ' },
  TW: { zh: '中国台湾', en: 'Taiwan, China', ko: '중국 타이완', ja: '中国台湾' },
}

/**
 * Name of a country or region in the reader's language.
 *
 * @param code ISO 3166-1, two letters; one that no country or region has is given back as it is
 */
export const countryOrRegion = (locale: Locale, code: string): string =>
  asWeWrite[code]?.[locale] ?? new Intl.DisplayNames(locale, { type: 'region' }).of(code) ?? code
