import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { fromHtml } from 'hast-util-from-html'
import { selectAll } from 'hast-util-select'
import { toHtml } from 'hast-util-to-html'
import { describe, expect, it } from 'vitest'
import type { Amount } from '@/lib/content/schema/money'
import { ladder } from '@/lib/content/schema/stage'
import { type Locale, locales } from '@/lib/i18n/locales'
import { messagesIn } from '@/lib/i18n/messages'
import { formatFullDigits, formatMoney } from '@/lib/money/format'
import { formatDate, formatPartialDate } from '@/lib/time/format'
import { sampleNews } from '../fixtures/sample/news'
import { validator } from '../markup'
import { readLine } from '../qr'
import { languagesOf, links, one, words } from '../tree'
import { scriptsAt } from './page'
import { builtPage, projectFile, projectPage, projects, section, sumsIn } from './project-page'
import { folder } from './read'

const known = (amount: Amount): amount is Amount & { value: string } =>
  amount.value !== 'undisclosed'

/** The part of a page about the amount of a kind, and what it says. */
const amountParts = (locale: Locale, id: string) =>
  selectAll('dl > [data-kind]', section(projectPage(locale, id), 'amounts'))

it('there are projects of every type, and every page of them', () => {
  expect(projects.length).toBeGreaterThan(10)
  expect(new Set(projects.map(({ type }) => type)).size).toBe(3)
})

describe.each(locales)('J03.2: amounts in %s', (locale) => {
  const { amount: kinds, projects: labels } = messagesIn(locale)

  it('begin with the kind, then the sum in its own currency, all digits, day and source', () => {
    const all = projects.flatMap(({ id, amounts }) =>
      amounts.map((amount, place) => ({ id, amount, place })),
    )
    expect(all.filter(({ amount }) => known(amount)).length).toBeGreaterThan(8)
    for (const { id, amount, place } of all) {
      const part = amountParts(locale, id)[place]
      const said = part === undefined ? '' : words(part)
      expect(said.startsWith(kinds[amount.kind]), `${id}: ${said}`).toBe(true)
      expect(said).toContain(labels.as_of.replace('{date}', formatDate(locale, amount.as_of)))
      expect(part && links(part)).toContain(`/${locale}/sources/#${amount.source}`)
      if (!known(amount)) {
        expect(said).toContain(labels.undisclosed)
        continue
      }
      const own = formatMoney(locale, amount)
      expect(said).toContain(own)
      expect(said).toContain(formatFullDigits(locale, amount))
      for (const conversion of amount.conversions ?? [])
        expect(said.indexOf(formatMoney(locale, conversion))).toBeGreaterThan(said.indexOf(own))
    }
  })

  it('give each stored conversion with all digits, rate, day and source of the rate', () => {
    const all = projects.flatMap(({ id, amounts }) =>
      amounts.flatMap(({ currency, conversions = [] }, place) =>
        conversions.map((conversion) => ({ id, currency, conversion, place })),
      ),
    )
    expect(all.length).toBeGreaterThan(8)
    for (const { id, currency, conversion, place } of all) {
      const part = amountParts(locale, id)[place]
      const lines = part === undefined ? [] : selectAll('li', part)
      const other = conversion.rate_of === currency ? conversion.currency : currency
      const line = lines.find((each) => words(each).includes(formatFullDigits(locale, conversion)))
      expect(line && words(line), id).toContain(
        `1 ${conversion.rate_of} = ${conversion.rate} ${other}`,
      )
      expect(line && words(line)).toContain(formatDate(locale, conversion.rate_date))
      expect(line && links(line)).toContain(`/${locale}/sources/#${conversion.rate_source}`)
    }
  })

  it('make up no yen and no won', () => {
    const word = { zh: /韩元|日元/, en: /KRW|JPY/, ko: / 원|엔/, ja: /ウォン|円/ }[locale]
    const without = projects.filter(({ amounts }) =>
      amounts.every(({ currency }) => currency !== 'KRW' && currency !== 'JPY'),
    )
    expect(without.length).toBeGreaterThan(3)
    for (const { id } of without)
      expect(sumsIn(locale, projectPage(locale, id)).filter(({ sum }) => word.test(sum))).toEqual(
        [],
      )
  })
})

describe.each(locales)('J03.3: a sum in %s', (locale) => {
  it('stands nowhere in a project page without its kind in words', () => {
    const all = projects.flatMap(({ id }) =>
      sumsIn(locale, one('main', projectPage(locale, id))).map((found) => ({ id, ...found })),
    )
    expect(all.length).toBeGreaterThan(20)
    expect(all.filter(({ hasKind }) => !hasKind)).toEqual([])
  })

  it('is found by this test when its kind is taken away', () => {
    const { id } = projects.find(({ amounts }) => amounts.some(known)) ?? { id: '' }
    const main = one('main', projectPage(locale, id))
    const without = fromHtml(toHtml(main).replaceAll(/<dt[^>]*>[^<]*<\/dt>/g, ''))
    expect(sumsIn(locale, without).filter(({ hasKind }) => !hasKind)).not.toEqual([])
  })
})

describe.each(locales)('J03.4: the ladder in %s', (locale) => {
  const { stage: names, projects: labels, project } = messagesIn(locale)

  it('is an ordered list of all steps, reached ones with day and evidence or that there is none', () => {
    for (const { id, stages } of projects) {
      const steps = selectAll('ol.ladder > li', section(projectPage(locale, id), 'stages'))
      const beside = stages.filter(({ stage }) => !(ladder as readonly string[]).includes(stage))
      expect(steps, id).toHaveLength(ladder.length + beside.length)
      for (const [place, stage] of ladder.entries())
        expect(words(steps[place] ?? { type: 'root', children: [] })).toMatch(
          new RegExp(`^${names[stage]}`),
        )
      const reached = steps.filter(({ properties }) => properties.dataState === 'reached')
      expect(reached).toHaveLength(stages.length)
      expect(steps.filter(({ properties }) => properties.ariaCurrent === 'step')).toHaveLength(1)
      for (const [place, { date, evidence, verified }] of stages.entries()) {
        const step = reached[place] ?? { type: 'root' as const, children: [] }
        expect(words(step)).toContain(
          date === 'unknown' ? labels.stage_date_unknown : formatPartialDate(locale, date),
        )
        const sources = links(step).filter((link) => link.includes('/sources/#'))
        expect(sources).toEqual(evidence === undefined ? [] : [`/${locale}/sources/#${evidence}`])
        if (evidence !== undefined)
          expect(words(step)).toContain(verified ? project.checked : project.unchecked)
      }
    }
  })

  it('says “no update since” after more than twelve months, and keeps the place for it before', () => {
    const old = projects.filter(({ stages }) =>
      stages.every(({ date }) => date < '2029' || date === 'unknown'),
    )
    const dated = projects.filter(({ stages }) => stages.some(({ date }) => date !== 'unknown'))
    const shown = dated.filter(
      ({ id }) => selectAll('stage-age[data-stale]', projectPage(locale, id)).length === 1,
    )
    expect(shown.map(({ id }) => id)).toEqual(
      old.filter((each) => dated.includes(each)).map(({ id }) => id),
    )
    expect(shown.length).toBeGreaterThan(0)
    for (const { id } of dated) {
      const line = words(one('stage-age > strong', projectPage(locale, id)))
      const [before = '', after = ''] = project.no_update.split('{date}')
      expect(line.startsWith(before) && line.endsWith(after), line).toBe(true)
    }
  })
})

describe.each(locales)('J03.5: investors in %s', (locale) => {
  const { project, projects: labels } = messagesIn(locale)

  it('have their names in their own script and language', () => {
    const originals = projects.flatMap(({ id, investors }) =>
      investors.flatMap(({ original }) => (original === undefined ? [] : [{ id, original }])),
    )
    expect(new Set(originals.map(({ original }) => original.lang)).size).toBeGreaterThan(1)
    for (const { id, original } of originals)
      expect(languagesOf(projectPage(locale, id), original.name), id).toContain(original.lang)
  })

  it('have two countries or regions, labelled so', () => {
    const label = { zh: '国家（地区）', en: 'Country/region', ko: '국가(지역)', ja: '国・地域' }[
      locale
    ]
    const named = projects.filter(({ investors }) => investors.length > 0)
    expect(named.length).toBeGreaterThan(5)
    for (const { id, investors } of named) {
      const entries = selectAll(
        'section[aria-labelledby="investors"] > ul > li',
        projectPage(locale, id),
      )
      expect(entries).toHaveLength(investors.length)
      for (const entry of entries)
        expect(
          selectAll('dt', entry)
            .map(words)
            .filter((term) => term.includes(label)),
        ).toHaveLength(2)
    }
    expect(project.legal_country).not.toBe(project.parent_country)
  })

  it('that are confidential are said to be so', () => {
    const secret = projects.filter(({ investors }) =>
      investors.some(({ name }) => name === 'confidential'),
    )
    for (const { id } of secret)
      expect(words(section(projectPage(locale, id), 'investors'))).toContain(labels.confidential)
  })
})

describe.each(locales)('J03.8 and the rest of a project page in %s', (locale) => {
  const { project, projects: labels } = messagesIn(locale)

  it('say what the figures are not', () => {
    for (const { id } of projects)
      expect(words(section(projectPage(locale, id), 'amounts'))).toContain(
        labels.announcement_project,
      )
  })

  it('never call an opportunity or an agreement signed (I15)', () => {
    for (const { id, type } of projects) {
      const badges = selectAll('article header [data-project-type]', projectPage(locale, id))
      expect(badges.map(words)).toEqual([project.type_name[type]])
    }
  })

  it('put a correction on top, and the record with old and new value below', () => {
    const corrected = projects.filter(({ changes }) => changes.some(({ correction }) => correction))
    expect(corrected.length).toBeGreaterThan(0)
    for (const { id } of corrected) {
      const article = one('article', projectPage(locale, id))
      const top = selectAll('article > p a[href="#changes"]', article)
      expect(top.map(words)).toEqual([project.see_correction])
      const [change] = selectAll('section[aria-labelledby="changes"] li', article)
      expect(change && selectAll('del, ins', change)).toHaveLength(2)
    }
    const others = projects.filter((each) => !corrected.includes(each))
    for (const { id } of others)
      expect(selectAll('article > p a[href="#changes"]', projectPage(locale, id))).toEqual([])
  })

  it('and the articles that name it link to each other (I14)', () => {
    const named = sampleNews(Math.round(projects.length / 0.6), Math.round(projects.length / 0.3))
      .map(({ facts }) => facts)
      .filter((facts) => facts.projects !== undefined)
    expect(named.length).toBeGreaterThan(2)
    for (const { id, projects: about = [] } of named)
      for (const project of about) {
        const [there, back] = [`/${locale}/news/${id}/`, `/${locale}/2030/projects/${project}/`]
        expect(links(section(projectPage(locale, project), 'more'))).toContain(there)
        expect(links(builtPage(there))).toContain(back)
      }
  })

  it('weigh one first flight, but for the band of a sample and an urgent notice', () => {
    const gzip = (text: string | Buffer) => gzipSync(text, { level: 6 }).length
    for (const { id } of projects) {
      const html = readFileSync(projectFile(locale, id), 'utf8')
      const own = html.replace(/<(aside|urgent-notice)\b.*?<\/\1>/g, '')
      expect(own.length).toBeLessThan(html.length)
      const sheets = selectAll('link[rel~="stylesheet"]', projectPage(locale, id))
      const weights = sheets.map(({ properties }) =>
        gzip(readFileSync(`${folder}${properties.href}`)),
      )
      expect(weights.length).toBeGreaterThan(0)
      expect(
        weights.reduce((sum, weight) => sum + weight, gzip(own)),
        id,
      ).toBeLessThanOrEqual(14_336)
    }
  })

  it('need at most 6,000 bytes of scripts', () => {
    const heavy = projects.filter(({ id }) => scriptsAt(`${locale}/2030/projects/${id}`) > 6_000)
    expect(heavy.map(({ id }) => id)).toEqual([])
  })

  it('are without an error in their markup', () => {
    const errors = projects.slice(0, 10).flatMap(({ id }) =>
      validator
        .validateStringSync(readFileSync(projectFile(locale, id), 'utf8'))
        .results.flatMap(({ messages }) => messages)
        .map(({ ruleId, message, selector }) => `${id} ${ruleId}: ${message} (${selector})`),
    )
    expect(errors).toEqual([])
  })

  it('carry a QR code of their own address for paper', () => {
    for (const { id } of projects.slice(0, 5)) {
      const drawn = toHtml(one('.qr svg', projectPage(locale, id)))
      const [, size] = /viewBox="0 0 (\d+)/.exec(drawn) ?? []
      const [, dashes = ''] = /stroke-dasharray="([\d ]+)"/.exec(drawn) ?? []
      expect(readLine({ dashes, size: Number(size) })).toMatch(
        new RegExp(`^https?://.+/${locale}/2030/projects/${id}/$`),
      )
    }
  })
})
