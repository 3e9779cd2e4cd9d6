import type { Element, ElementContent, Root, RootContent, Text } from 'hast'
import type { MdxJsxFlowElementHast } from 'mdast-util-mdx-jsx'
import { describe, expect, it } from 'vitest'
import { rehypeForeign } from '../../../lib/content/rehype-foreign'
import { foreignRuns } from '../../../lib/language/foreign-runs'
import type { Locale } from '../../../lib/language/locales'

const marked = (text: string, own: Locale) =>
  foreignRuns(text, own)
    .map(({ text, lang }) => (lang ? `[${lang} ${text}]` : text))
    .join('')

describe('words in another language', () => {
  it.each([
    ['en', 'Dazhong Net (大众网) and', 'Dazhong Net ([zh 大众网]) and'],
    ['en', '“蓝色活力之都 全球投资沃土”.', '“[zh 蓝色活力之都 全球投资沃土]”.'],
    ['en', '蓝色活力之都，全球投资沃土', '[zh 蓝色活力之都，全球投资沃土]'],
    ['en', 'Weihai Navi (威海ナビ)', 'Weihai Navi ([ja 威海ナビ])'],
    ['en', '웨이하이 국제주간 is', '[ko 웨이하이 국제주간] is'],
    ['ko', '대중망(大众网)은', '대중망([zh 大众网])은'],
    ['ko', '성(省)급', '성([zh 省])급'],
    ['ko', '威海国際ウィーク', '[ja 威海国際ウィーク]'],
    ['ja', '大衆網（大众网）によると', '大衆網（[zh 大众网]）によると'],
    ['ja', '「总投资」は', '「[zh 总投资]」は'],
    ['ja', '웨이하이 국제주간', '[ko 웨이하이 국제주간]'],
    ['zh', '（威海ナビ，2023年8月16日）', '（[ja 威海ナビ]，2023年8月16日）'],
    ['zh', '韩文 웨이하이', '韩文 [ko 웨이하이]'],
  ] as const)('are found in %s: %s', (own, text, expected) => {
    expect(marked(text, own)).toBe(expected)
  })

  it.each([
    ['zh', '威海市城市国际化促进条例，2021年'],
    ['en', 'Weihai’s 42 projects – café'],
    ['ko', '용등제로(龍騰齊魯)와 차한흥위(借韓興威)'],
    ['ja', '威海市人民政府外事弁公室の国際ウィーク、栄成市・佐々木、「放管服」改革'],
  ] as const)('are not found in %s where there are none: %s', (own, text) => {
    expect(foreignRuns(text, own)).toEqual([{ text }])
  })
})

describe('the body of a file', () => {
  const text = (): Text => ({ type: 'text', value: '大众网' })
  const h = (
    tagName: string,
    properties: Element['properties'],
    child: ElementContent,
  ): Element => ({ type: 'element', tagName, properties, children: [child] })
  const component = (child: Element | Text): MdxJsxFlowElementHast => {
    const children = [child]
    return { type: 'mdxJsxFlowElement', name: 'Moment', attributes: [], children }
  }
  const compile = (children: RootContent[], sourceFileName: string) => {
    const tree: Root = { type: 'root', children }
    rehypeForeign()(tree, { data: { rawDocumentData: { sourceFileName } } })
    return tree.children
  }

  it('gets marks, in components too', () => {
    const span = h('span', { lang: 'zh-CN' }, text())
    const bodies = [h('p', {}, text()), component(text())]
    expect(compile(bodies, 'page.en.mdx')).toEqual([h('p', {}, span), component(span)])
  })

  it('gets none in code and where a language is said', () => {
    const bodies = () => [h('code', {}, text()), h('q', { lang: 'zh-CN' }, text())]
    expect(compile(bodies(), 'news.ko.md')).toEqual(bodies())
  })

  it('has a language', () => {
    expect(() => compile([], 'news.md')).toThrow('language')
  })
})
