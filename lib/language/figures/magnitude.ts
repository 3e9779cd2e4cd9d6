const smallUnits: Record<string, number> = { 十: 10, 百: 100, 千: 1000, 백: 100, 천: 1000 }
const bigUnits: Record<string, number> = {
  万: 1e4,
  萬: 1e4,
  만: 1e4,
  亿: 1e8,
  億: 1e8,
  억: 1e8,
  兆: 1e12,
  조: 1e12,
}
const digits: Record<string, number> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}

const token = /\d[\d,]*(?:\.\d+)?|[〇零一二两三四五六七八九]|[十百千백천万萬만亿億억兆조]/g

/** Value of a number with East Asian units: “2亿3000万”, “3만 5천”, “一百二十三”, “1.2万亿”. */
export function magnitudeOf(text: string): number {
  let high = 0
  let section = 0
  let current: number | undefined
  for (const [part] of text.matchAll(token)) {
    const small = smallUnits[part]
    const big = bigUnits[part]
    if (small) {
      section += (current ?? 1) * small
      current = undefined
    } else if (big) {
      const below = section + (current ?? 0)
      const whole = high < big ? high + below : below
      const kept = high < big ? 0 : high
      high = kept + (whole || 1) * big
      section = 0
      current = undefined
    } else current = digits[part] ?? Number(part.replaceAll(',', ''))
  }
  return high + section + (current ?? 0)
}

const positional = /^[〇零一二三四五六七八九]{2,}$/

/** Every value that a run of Chinese numerals may stand for: “二〇二三” is 2023, “三四” also 3 or 4. */
export function chineseValues(text: string): number[] {
  if (!positional.test(text)) return [magnitudeOf(text)]
  const each = [...text].map((digit) => digits[digit] ?? 0)
  return [Number(each.join('')), ...each]
}
