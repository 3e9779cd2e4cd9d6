import { selectAll } from 'hast-util-select'
import { describe, expect, it } from 'vitest'
import { type Locale, locales } from '../../../lib/language/locales'
import { messagesIn } from '../../../lib/language/messages'
import { links, one, page, row, words } from './read'

const project = (locale: Locale) => page(`/${locale}/2030/projects/sample-plant/`)
const signing = (locale: Locale) => page(`/${locale}/2030/projects/sample-signing/`)

const expected = {
  zh: { sum: '12亿元', day: '2030年6月17日', month: '2029年11月' },
  en: {
    sum: 'RMB 1.2 billion',
    day: '17 June 2030',
    month: 'November 2029',
  },
  ko: { sum: '12억 위안', day: '2030년 6월 17일', month: '2029년 11월' },
  ja: { sum: '12億元', day: '2030年6月17日', month: '2029年11月' },
} as const satisfies Record<Locale, Record<string, string>>

describe.each(locales)('a named project in %s', (locale) => {
  const { amount, projects, stage, sector, district } = messagesIn(locale)
  const { sum, day, month } = expected[locale]
  const asOf = projects.as_of.replace('{date}', day)

  it('gives an amount with its kind and its day', () => {
    const said = words(row(project(locale), amount.total_investment))
    expect(said).toContain(sum)
    expect(said).toContain(asOf)
  })

  it('says of an earlier amount that another has replaced it, below what holds', () => {
    const kinds = selectAll('dl > [data-kind] > dt', project(locale)).map(words)
    expect(kinds).toEqual([
      amount.total_investment,
      amount.contracted_foreign,
      `${amount.total_investment} · ${messagesIn(locale).project.earlier}`,
    ])
  })

  it('says in words what is not disclosed', () => {
    const said = words(row(project(locale), amount.contracted_foreign))
    expect(said).toContain(projects.undisclosed)
    expect(said).toContain(asOf)
    expect(said.replace(projects.undisclosed, '')).not.toMatch(/USD|\$|undisclosed/)
  })

  it('gives the stages in their order, each with its date or without', () => {
    const steps = selectAll('.ladder > [data-state="reached"]', project(locale)).map(words)
    expect(steps).toHaveLength(3)
    const facts = [
      [stage.framework, month],
      [stage.contract_signed, day],
      [stage.company_registered, projects.stage_date_unknown],
    ] as const
    for (const [index, [name, date]] of facts.entries()) {
      expect(steps[index]?.startsWith(name)).toBe(true)
      expect(steps[index]).toContain(date)
    }
  })

  it('names investors, sector and district', () => {
    const investors = words(one('section[aria-labelledby="investors"]', project(locale)))
    const names = {
      zh: ['示例公司', '示例伙伴'],
      en: ['Sample Company', 'Sample Partner'],
      ko: ['샘플 회사', '샘플 파트너'],
      ja: ['見本会社', '見本パートナー'],
    }[locale]
    for (const name of names) expect(investors).toContain(name)
    expect(words(row(project(locale), projects.sector))).toContain(sector.new_energy)
    expect(words(row(project(locale), projects.district))).toContain(district.nanhai)
  })

  it('is linked from the list of the year and from its signing', () => {
    const own = `/${locale}/2030/projects/sample-plant/`
    expect(links(page(`/${locale}/2030/projects/`))).toContain(own)
    expect(links(one('main', signing(locale)))).toContain(own)
  })
})

describe.each(locales)('a signing in %s', (locale) => {
  const { projects } = messagesIn(locale)

  it('says once what its figures are not', () => {
    const said = words(one('main', signing(locale)))
    expect(said.split(projects.announcement)).toHaveLength(2)
  })
})
