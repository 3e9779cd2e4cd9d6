/**
 * The items of a plan in the fragment of its address, which a browser never sends: one code
 * of five characters each, without anything between. Also where other programs added to it.
 */
const start = '#p='
const codeLength = 5

export const fragmentOf = (codes: readonly string[]) => `${start}${codes.join('')}`

/**
 * The codes in a fragment, each once and as `shareCode` writes them, damaged ones too; undefined
 * where it holds no plan.
 */
export function codesIn(fragment: string): string[] | undefined {
  if (!fragment.startsWith(start)) return undefined
  const [text = ''] = /^[0-9a-z]*/i.exec(fragment.slice(start.length)) ?? []
  const codes = text.toUpperCase().match(new RegExp(`.{1,${codeLength}}`, 'g')) ?? []
  return [...new Set(codes)]
}
