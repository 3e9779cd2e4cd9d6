/**
 * Why a production build is refused because of its data, Chinese first; undefined when every version
 * that it would publish is kept, so that it will still answer after the next change.
 */
export async function unkeptRefusal(): Promise<string | undefined> {
  // What it imports reads compiled content, which is not there before the content step.
  const { unkept } = await import('../outputs/open-data/keep')
  const list = unkept().map(({ year, version }) => `${year}/${version}`)
  if (list.length === 0) return undefined
  return [
    `不能构建正式网站：数据版本 ${list.join('、')} 还没有保存，内容再改后它的网址就会失效。请运行 npm run data:keep 并提交。`,
    `A production build is refused: version ${list.join(', ')} of the data is not kept, so its address would be lost with the next change. Run npm run data:keep and commit what it writes.`,
  ].join('\n')
}
