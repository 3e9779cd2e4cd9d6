import { describe, expect, it } from 'vitest'
import { signingStatements, statedIn } from '@/lib/content/check/text/stated'

const texts = (text: string) => statedIn(text).map((figure) => figure.text)

describe('figures that a Chinese text states', () => {
  it('are sums, shares and counted quantities', () => {
    expect(
      texts('签约42个项目，总投资222亿元，超过90%的企业，1.2万人，4000多人，985.9公里'),
    ).toEqual(['42个', '222亿元', '90%', '1.2万人', '4000多人', '985.9公里'])
  })

  it('are not dates, ordinals, times or criteria', () => {
    expect(texts('2023年6月16日14:00，第5次会议，第13届，4.1.2名称，7:1，WCAG 2.2，500强')).toEqual(
      [],
    )
  })

  it('are found where a sentence begins with them', () => {
    expect(texts('引用签约数字：222亿元')).toEqual(['222亿元'])
  })
})

describe('what a text says of a signing', () => {
  const said = (text: string) =>
    signingStatements(text).map(({ about, value, threshold }) => [about, value, threshold])

  it('is read in the ways announcements put it', () => {
    expect(said('集中签约42个项目，总投资222亿元')).toEqual([
      ['projects', 42, undefined],
      ['total', 22_200_000_000, undefined],
    ])
    expect(said('7个超过10亿元，11个为外资项目')).toEqual([
      ['foreign', 11, undefined],
      ['over', 7, 1_000_000_000],
    ])
    expect(said('超过10亿元的7个项目')).toEqual([
      ['any_count', 7, undefined],
      ['over', 7, 1_000_000_000],
    ])
  })

  it('leaves out other sums and other projects', () => {
    expect(said('计划总投资854亿元')).toEqual([])
    expect(said('177个重点项目与威海签约')).toEqual([])
    expect(said('15个单体投资超过20亿元的招商项目')).toEqual([])
  })
})
