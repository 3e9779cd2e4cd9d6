/** Each fault of an export in words: Chinese, then English. */
const sentences = {
  dead: ['没有这个页面或文件', 'there is no such page or file'],
  slash: ['页面地址末尾缺少“/”', 'the address of a page ends in "/"'],
  fragment: ['目标页面里没有这个锚点', 'the page has no element with this id'],
  foreign: ['不允许从其他网站加载', 'nothing may be loaded from another host'],
  scheme: ['不允许使用这种地址', 'this kind of address is not allowed'],
  malformed: ['地址写法不正确', 'this is not an address'],
  inlineStyle: ['不允许使用 style 属性', 'style attributes are not allowed'],
  styleElement: ['不允许使用 <style> 元素', '<style> elements are not allowed'],
  handler: ['不允许使用 on… 属性', 'on… attributes are not allowed'],
  inlineScript: ['不允许使用内嵌脚本', 'inline scripts are not allowed'],
  clientComponent: [
    '页面不带 React，不能用客户端组件；请改用自定义元素（x.element.ts）',
    'pages ship without React, so no client components; use a custom element (x.element.ts)',
  ],
  streamed: ['没有脚本就看不到这部分内容', 'this content is invisible without a script'],
} as const satisfies Record<string, readonly [chinese: string, english: string]>

export interface Finding {
  reason: keyof typeof sentences
  /** The faulty text of the file. */
  found: string
}

export interface Problem extends Finding {
  /** File of the export, or module of the app, with the problem. */
  file: string
}

/** How many files of one problem are named; the rest, for example of a footer, are counted. */
const namedFiles = 5

/** The export cannot be published; the message names every problem. */
export class ExportError extends Error {
  override name = 'ExportError'

  constructor(readonly problems: readonly Problem[]) {
    super(sentencesOf(problems))
  }
}

/** @throws ExportError when there is at least one problem. */
export function refuse(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new ExportError(problems)
}

function sentencesOf(problems: readonly Problem[]): string {
  const groups = new Map<string, string[]>()
  for (const { reason, found, file } of problems) {
    const [chinese, english] = sentences[reason]
    const sentence = `${found}\n  ${chinese}。\n  ${english}.`
    groups.set(sentence, [...(groups.get(sentence) ?? []), file])
  }
  return [
    `导出结果有 ${groups.size} 个问题，网站没有更新。`,
    `Problems in the export: ${groups.size}. Nothing was published.`,
    ...[...groups].map(([sentence, files]) => `\n${sentence}\n${filesOf(files)}`),
  ].join('\n')
}

function filesOf(files: readonly string[]): string {
  const lines = files.slice(0, namedFiles).map((file) => `    ${file}`)
  const rest = files.length - lines.length
  return [...lines, ...(rest > 0 ? [`    … +${rest}`] : [])].join('\n')
}
