/** One thing said twice: for the editor in Chinese, for everyone else in English. */
export interface Bilingual {
  zh: string
  en: string
}

export const both = (text: string): Bilingual => ({ zh: text, en: text })

/** Joins alternatives: “a、b 或 c” / “a, b or c”. */
export function either(parts: readonly Bilingual[]): Bilingual {
  const zh = parts.map((part) => part.zh)
  const en = parts.map((part) => part.en)
  const last = parts.length - 1
  if (last < 1) return { zh: zh[0] ?? '', en: en[0] ?? '' }
  return {
    zh: `${zh.slice(0, last).join('、')} 或 ${zh[last]}`,
    en: `${en.slice(0, last).join(', ')} or ${en[last]}`,
  }
}
