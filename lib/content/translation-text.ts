import { type Locale, languages as siteLanguages } from '../language/locales'
import type { LanguageReport, TranslationReport, TranslationState } from './translations'

/** What a list means and what to do about it; nothing is to be done about current translations. */
const advice = {
  missing: {
    zh: '缺少译文（网页上显示中文并加说明）：参照中文文件（如 event.zh.md）新建该语言的文件。',
    en: 'Missing (the page shows Chinese with a notice): write the file, following the Chinese one (such as event.zh.md).',
  },
  stale: {
    zh: '译文已旧（中文后来改过，网页上会注明）：对照中文改好译文，再运行 npm run content:stamp -- 编号 语言，例如',
    en: 'Stale (the Chinese has changed since; the page says so): bring it up to date with the Chinese, then run',
  },
  unstamped: {
    zh: '没有记录依据哪一版中文（网页上按已旧处理）：确认译文与中文一致后，运行 npm run content:stamp。',
    en: 'Not stamped (shown as stale): make sure it agrees with the Chinese, then run npm run content:stamp.',
  },
} as const satisfies Record<Exclude<TranslationState, 'current'>, { zh: string; en: string }>

function problem(state: keyof typeof advice, paths: string[], locale: Locale): string[] {
  const [first] = paths
  if (first === undefined) return []
  const command = `npm run content:stamp -- ${first} ${locale}`
  const { zh, en } = advice[state]
  const example = state === 'stale' ? [`    ${command}`] : []
  return [`  ${zh}`, ...example, `  ${en}`, ...example, ...paths.map((path) => `    - ${path}`)]
}

function language(locale: Locale, report: LanguageReport): string[] {
  const { current, stale, unstamped, missing } = report
  const { editorName } = siteLanguages[locale]
  const total = [current, stale, unstamped, missing].reduce((sum, list) => sum + list.length, 0)
  const zh = `完成 ${current.length} / ${total}，已旧 ${stale.length}，未记录 ${unstamped.length}，缺少 ${missing.length}`
  const en = `${current.length} of ${total} current, ${stale.length} stale, ${unstamped.length} not stamped, ${missing.length} missing`
  return [
    `${editorName.zh} ${editorName.en}`,
    `  ${zh}`,
    `  ${en}`,
    ...problem('missing', missing, locale),
    ...problem('stale', stale, locale),
    ...problem('unstamped', unstamped, locale),
    '',
  ]
}

function withoutChineseText(paths: string[]): string[] {
  if (paths.length === 0) return []
  const zh = '以下内容没有中文（如 event.zh.md），译文无从比较，请先补上中文：'
  const en = 'No Chinese words (such as event.zh.md); write them first:'
  return [zh, en, ...paths.map((path) => `  - ${path}`), '']
}

/** The report for people: Chinese first, English below. */
export function translationText({ items, withoutChinese, languages }: TranslationReport): string {
  const head = `译文情况：共 ${items} 项内容\nTranslations: ${items} items\n`
  const each = Object.entries(languages) as [Locale, LanguageReport][]
  return [
    head,
    ...withoutChineseText(withoutChinese),
    ...each.flatMap(([locale, report]) => language(locale, report)),
  ].join('\n')
}
