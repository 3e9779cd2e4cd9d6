import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { parse } from 'yaml'
import type { EventFacts } from '@/lib/model/schema/event'
import type { VenueFacts } from '@/lib/model/schema/place'
import { largeTypeButton } from '../../support/browser/header'
import { layout } from '../../support/browser/layout'
import { typeSize, widthOf } from '../../support/browser/preferences'
import { events } from './oracle'
import { programme, watch } from './programme'

/** A family from Jinan with a link in WeChat; the grandmother uses a wheelchair (J02). */
test.use({ timezoneId: 'Asia/Shanghai', viewport: { width: 360, height: 740 } })

const folder = 'out-demo/zh'
const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('index.html'),
)

/** What WeChat shows: the title, of which the site's name comes last. */
const titleOf = (file: string) => {
  const html = readFileSync(join(folder, file), 'utf8')
  const [, title = ''] = /<title>([^<]*)<\/title>/.exec(html) ?? []
  return title
}

const isItem = (file: string) =>
  /^(\d+\/(events|projects)|news(?!\/(page|year|topic)\/))\/[^/]+\//.test(file)

test('J02.1 the title of a page that lists has 30 characters at most, and says which it is', () => {
  const lists = pages.filter((file) => !isItem(file) && !file.startsWith('404/'))
  expect(lists.length).toBeGreaterThan(100)
  const titles = lists.map(titleOf)
  expect(titles.filter((title) => title.length === 0 || title.length > 30)).toEqual([])
  // With the name of the site left off, each still is the only one with its words.
  const alone = titles.map((title) => title.replace(/ · [^·]+$/, ''))
  expect(alone.filter((title, at) => title.length < 2 || alone.indexOf(title) !== at)).toEqual([])
  const ofProgramme = lists.filter((file) => file.startsWith('2030/programme/')).map(titleOf)
  expect(ofProgramme.length).toBeGreaterThan(80)
  expect(ofProgramme.filter((title) => !title.startsWith('2030年'))).toEqual([])
})

test('J02.1 the title of an event comes whole before the name of the site', () => {
  const short = events.flatMap(({ id }) => {
    const text = readFileSync(`.sample/content/events/${id}/event.zh.md`, 'utf8')
    const { title } = parse(text.split('---')[1] ?? '') as { title: string }
    return /^[^<&"]{1,22}$/.test(title) ? [{ id, title }] : []
  })
  // Those of the samples that try what is too long are longer; with the name of the site, 30.
  expect(short.length).toBeGreaterThan(events.length / 2)
  for (const { id, title } of short) {
    const said = titleOf(`2030/events/${id}/index.html`)
    expect(said.startsWith(`${title} · `), said).toBe(true)
    expect(said.length, said).toBeLessThanOrEqual(30)
  }
})

test(
  'J02.4 the programme in large type, by one tap, without scrolling sideways',
  layout,
  async ({ page }) => {
    const errors = watch(page)
    let dialogs = 0
    page.on('dialog', (dialog) => {
      dialogs += 1
      return dialog.dismiss()
    })
    await page.goto(programme)
    const normal = await typeSize(page)
    await (await largeTypeButton(page, 'zh')).click()
    const views = [programme, `${programme}list/`, `${programme}district/rongcheng/`]
    for (const path of [...views, '/zh/2030/my-programme/', '/zh/2030/events/sample-forum-3/']) {
      await page.goto(path)
      expect(await typeSize(page)).toBe(2 * normal)
      expect(await widthOf(page), path).toBeLessThanOrEqual(360)
      const targets = page.locator(
        'header a:visible, header button:visible, .quick :is(a, button):visible, summary:visible, ' +
          '.days a:visible, .thumb :is(a, button):visible, my-star button:visible, ' +
          'main :is(.button, .button-primary):visible, .actions :is(a, button):visible',
      )
      const sizes = await targets.evaluateAll((all) =>
        all.map((each) => {
          const { width, height } = each.getBoundingClientRect()
          return { text: each.textContent, width, height }
        }),
      )
      expect(sizes.length, path).toBeGreaterThan(4)
      expect(sizes.filter(({ width, height }) => width < 60 || height < 60)).toEqual([])
    }
    expect(dialogs).toBe(0)
    expect(errors).toEqual([])
  },
)

/** What an event's page says in the row of a name. */
const answer = (page: Page, term: string) =>
  page
    .locator('main dl > div', { has: page.locator('dt').getByText(term, { exact: true }) })
    .locator('dd')

/** What goes on for days, as an exhibition does, whatever its kind. */
const runs = ({ when }: EventFacts) => 'from' in when

test('J02.5 an exhibition says when it is open, and stands in one row', async ({ page }) => {
  const exhibitions = events.filter(runs)
  expect(exhibitions.length).toBeGreaterThan(20)
  expect(exhibitions.filter(({ kind }) => kind === 'exhibition').length).toBeGreaterThan(1)
  // All that close on a day, and some others.
  const closing = exhibitions.filter(({ when }) => 'from' in when && when.closed)
  expect(closing.length).toBeGreaterThan(5)
  const read = [...new Set([...closing, ...exhibitions.slice(0, 5)])]
  let lastEntries = 0
  for (const { id, kind, when } of read) {
    if (!('from' in when)) continue
    await page.goto(`/zh/2030/events/${id}/`)
    const said = answer(page, kind === 'exhibition' ? '展期' : '举办时间')
    const hours = typeof when.hours === 'string' || !when.hours ? [] : when.hours
    for (const { open, close, last_entry: last } of hours) {
      // The dash is for eyes, the word for ears (J07.4).
      await expect(said).toContainText(`${open}— 至 ${close}（北京时间）`)
      if (last === undefined) continue
      lastEntries += 1
      await expect(said).toContainText(`最晚入场：${last}`)
    }
    for (const day of when.closed ?? []) {
      const [, month, date] = day.split('-').map(Number)
      await expect(said).toContainText(new RegExp(`(闭馆|休息|不开放).*${month}月${date}日`))
    }
  }
  expect(lastEntries).toBeGreaterThan(3)

  await page.goto(programme)
  const held = exhibitions.filter(({ status }) => status !== 'postponed')
  const groups = await page
    .locator('main li[data-event]')
    .evaluateAll((rows: HTMLElement[]) =>
      rows.map((row) => [row.dataset.event, row.closest('section')?.id]),
    )
  const ids = new Set(held.map(({ id }) => id))
  const bands = groups.filter(([id]) => ids.has(id ?? ''))
  expect(bands.map(([id]) => id).toSorted()).toEqual([...ids].toSorted())
  expect(new Set(bands.map(([, group]) => group))).toEqual(new Set(['running']))
})

const venues = new Map(
  readdirSync('.sample/content/venues').map((file) => {
    const facts = parse(readFileSync(`.sample/content/venues/${file}`, 'utf8')) as VenueFacts
    return [facts.id, facts]
  }),
)

const inWords = { yes: '有', no: '无', partial: '部分提供', on_request: '需预约' }

/** What goes without saying has no row: no way leads online, and no place has none yet. */
const wayTo = ({ place }: EventFacts): string => {
  if (typeof place === 'string') return ''
  const ways = place.map((id) => venues.get(id)?.transport ?? 'unknown')
  return ways.flatMap((way) => (way === 'unknown' ? [] : [way.zh])).join('')
}

const toiletOf = ({ access }: EventFacts): string => {
  const state = access === 'unknown' ? undefined : access.accessible_toilet
  return state === undefined || state === 'unknown' ? '' : `无障碍卫生间：${inWords[state]}`
}

const takesPlace = ({ status }: EventFacts) => !['cancelled', 'postponed'].includes(status)

/** Whether the last line says that the way is still to come: some venue has none, and no other has one. */
const isWayAwaited = (facts: EventFacts) =>
  takesPlace(facts) && typeof facts.place !== 'string' && wayTo(facts) === ''

const isAccessAwaited = (facts: EventFacts) => {
  const states = facts.access === 'unknown' ? [] : Object.values(facts.access)
  return takesPlace(facts) && states.every((state) => state === 'unknown')
}

test('J02.6 each event says how one gets there and whether there is an accessible toilet, as far as it is known, and in one last line what is to come', async ({
  page,
}) => {
  await page.goto('/zh/404/')
  const ids = events.map(({ id }) => id)
  const said = await page.evaluate(
    (all) =>
      Promise.all(
        all.map(async (id) => {
          const html = await (await fetch(`/zh/2030/events/${id}/`)).text()
          const facts = new DOMParser().parseFromString(html, 'text/html').querySelector('main')
          const rows = [...(facts?.querySelectorAll('dl > div') ?? [])]
          const row = (term: string) =>
            rows.find((each) => each.querySelector('dt')?.textContent === term)?.querySelector('dd')
          const lines = [...(row('无障碍设施与服务')?.querySelectorAll('li') ?? [])]
          const last =
            [...(facts?.querySelectorAll('p') ?? [])]
              .map(({ textContent }) => textContent ?? '')
              .find((text) => text.startsWith('待公布：')) ?? ''
          return {
            rows: rows.length,
            way: row('交通指引')?.textContent ?? '',
            toilet:
              lines.map((line) => line.textContent).find((line) => line?.includes('卫生间')) ?? '',
            awaited: last.startsWith('待公布：') ? last.slice('待公布：'.length).split('、') : [],
          }
        }),
      ),
    ids,
  )
  expect(said.filter(({ rows }) => rows < 4)).toEqual([])
  expect(said.map(({ way }) => way)).toEqual(events.map(wayTo))
  expect(said.map(({ toilet }) => toilet)).toEqual(events.map(toiletOf))
  const isNamed = (short: string) => said.map(({ awaited }) => awaited.includes(short))
  expect(isNamed('交通指引')).toEqual(events.map(isWayAwaited))
  expect(isNamed('无障碍设施与服务')).toEqual(events.map(isAccessAwaited))
  const ways = new Set(said.map(({ way }) => way))
  expect([...ways].some((way) => way.includes('公交车'))).toBe(true)
  expect(events.filter(isWayAwaited).length).toBeGreaterThan(1)
  expect(events.filter(isAccessAwaited).length).toBeGreaterThan(1)
  expect(new Set(said.map(({ toilet }) => toilet)).size).toBe(5)
})
