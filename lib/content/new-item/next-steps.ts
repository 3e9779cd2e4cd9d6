/** What was written, for telling the editor what comes next. */
export interface Written {
  files: string[]
  /** Folder below the content root. */
  item: string
  updated: string
  /** File of the named source, when it does not exist yet. */
  missingSource: string | undefined
}

/** What to do after the files of a new item are written: Chinese first, English below. */
export function nextSteps({ files, item, updated, missingSource }: Written): string {
  const [facts = '', words = ''] = files
  return [
    '',
    '已写好 / Written',
    ...files.map((file) => `  ${file}`),
    '',
    '接下来：',
    `  · updated 记为现在的北京时间 ${updated}，以后每次改动内容时请改它。`,
    ...(missingSource ? [`  · 来源文件 ${missingSource} 还没有，请照其他来源新建一个。`] : []),
    `  · 打开 ${facts}，把已经知道的 unknown 改成事实；不知道的留着，不要删。字段说明见 docs/content-fields.md。`,
    `  · 在 ${words} 里写好正文，小标题用 ##。`,
    '  · 运行 npm run content:check，按提示改到没有问题。',
    '  · 写完后把 publication 改为 review 请人审核；审核通过后改为 published，才会出现在网站上。',
    `  · 译文（文件名里的 zh 换成 en、ko、ja）放在同一文件夹，写好后运行 npm run content:stamp -- ${item}。缺少时网页显示中文。`,
    '',
    'What comes next:',
    `  · updated is Beijing time now, ${updated}; change it whenever the content changes.`,
    ...(missingSource
      ? [`  · The source file ${missingSource} does not exist yet: write it.`]
      : []),
    `  · In ${facts} replace each unknown that is known; leave the rest. Fields: docs/content-fields.md.`,
    `  · Write the body in ${words}; headings start at ##.`,
    '  · Run npm run content:check until it finds nothing.',
    '  · Set publication to review, and to published once it is approved.',
    `  · Translations go beside it, with en, ko or ja for zh in the name; then run npm run content:stamp -- ${item}.`,
  ].join('\n')
}
