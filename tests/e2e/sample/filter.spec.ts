import { expect, type Page, test } from '@playwright/test'
import { expectNoShift, watchShifts } from '../shifts'
import { events, shownBy } from './oracle'
import { early, programme, randomNumbers, setClock, shownIds, watch } from './programme'

/** The values of the form by facet, in its order. */
const choices = (page: Page) =>
  page.evaluate(() => {
    const boxes = [
      ...document.querySelectorAll<HTMLInputElement>('programme-filter fieldset input'),
    ]
    return boxes.map(({ name, value }) => [name, value] as const)
  })

const open = async (page: Page, query = '') => {
  await setClock(page, early)
  await page.goto(programme + query)
  await page.locator('programme-filter details').evaluate((details) => {
    details.setAttribute('open', '')
  })
}

const status = (page: Page) => page.locator('programme-filter [role=status]')
const total = events.length

test.describe('A12 the address', () => {
  test('gives the list and the list gives the address, for 240 random filters', async ({
    page,
  }) => {
    test.setTimeout(180_000)
    await open(page)
    const all = await choices(page)
    expect(all.length).toBeGreaterThan(80)
    const random = randomNumbers(20300613)
    let some = 0
    for (let round = 0; round < 240; round++) {
      const count = 1 + Math.floor(random() * 4)
      const picked = new Set(Array.from({ length: count }, () => Math.floor(random() * all.length)))
      const pairs = all.filter((_, at) => picked.has(at)).map((pair) => [...pair])
      // `unconfirmed` stands last in an address.
      pairs.sort(([a], [b]) => Number(a === 'unconfirmed') - Number(b === 'unconfirmed'))
      const query = `?${new URLSearchParams(pairs)}`
      await page.evaluate((search) => {
        history.replaceState(null, '', location.pathname + search)
        dispatchEvent(new PopStateEvent('popstate'))
      }, query)
      const expected = shownBy(query, early)
      await expect.poll(() => shownIds(page), query).toEqual(expected)
      const written = await page.evaluate(() => {
        const box = document.querySelector('programme-filter fieldset input')
        box?.dispatchEvent(new Event('change', { bubbles: true }))
        return location.search
      })
      expect(written).toBe(query)
      if (expected.length > 0 && expected.length < total) some++
    }
    expect(some).toBeGreaterThan(100)
  })

  test('asks for the same when it is opened anew, in every view and language', async ({ page }) => {
    await setClock(page, early)
    const query = '?day=2030-06-13&theme=ocean&theme=culture'
    const expected = shownBy(query, early)
    expect(expected.length).toBeGreaterThan(5)
    for (const path of ['/zh/2030/programme/', '/ko/2030/programme/', '/ja/2030/programme/list/']) {
      await page.goto(path + query)
      await expect.poll(() => shownIds(page), path).toEqual(expected)
      await expect(page.locator('input[value="2030-06-13"]')).toBeChecked()
    }
  })

  test('passes over what the form does not have and keeps what an app has added', async ({
    page,
  }) => {
    await open(page, '?from=chat&kind=no-such-kind&price=free')
    await expect.poll(() => shownIds(page)).toEqual(shownBy('price=free', early))
    await page.locator('input[name=kind][value=forum]').check()
    expect(new URL(page.url()).search).toBe('?kind=forum&price=free&from=chat')
  })

  test('makes an entry in the history for a choice, none for letters', async ({ page }) => {
    const errors = watch(page)
    await open(page)
    await page.locator('input[name=kind][value=forum]').check()
    await page.locator('input[name=price][value=free]').check()
    await page.locator('input[name=q]').pressSequentially('样例')
    await expect(page).toHaveURL(/kind=forum&price=free&q=/)
    await page.goBack()
    await expect(page).toHaveURL(`${programme}?kind=forum`)
    await expect.poll(() => shownIds(page)).toEqual(shownBy('kind=forum', early))
    await expect(page.locator('input[name=price][value=free]')).not.toBeChecked()
    await expect(page.locator('input[name=q]')).toHaveValue('')
    await page.goBack()
    await expect(page).toHaveURL(programme)
    await expect.poll(() => shownIds(page)).toHaveLength(total)
    await page.goForward()
    await expect.poll(() => shownIds(page)).toEqual(shownBy('kind=forum', early))
    expect(errors).toEqual([])
  })

  test('is kept by the languages, by the views, and on the way back from an event', async ({
    page,
  }) => {
    await open(page)
    await page.locator('input[name=kind][value=forum]').check()
    for (const path of ['/ko/2030/programme/', '/zh/2030/programme/list/'])
      await expect(page.locator(`a[href="${path}?kind=forum"]`).first()).toBeVisible()
    await page.locator('main [data-facets]:visible a').first().click()
    await expect(page).toHaveURL(/\/events\//)
    await page.goBack()
    await expect(page).toHaveURL(`${programme}?kind=forum`)
    await expect.poll(() => shownIds(page)).toEqual(shownBy('kind=forum', early))
    await expect(page.locator('input[name=kind][value=forum]')).toBeChecked()
    await page.locator('header a[hreflang=ja]').click()
    await expect(page).toHaveURL('/ja/2030/programme/?kind=forum')
    await expect.poll(() => shownIds(page)).toEqual(shownBy('kind=forum', early))
  })
})

test('A12 days and groups without a row go, with their headings and the links to them', async ({
  page,
}) => {
  await open(page, '?day=2030-06-13')
  const days = page.locator('main section[id^="2030"]')
  expect(await days.count()).toBeGreaterThanOrEqual(9)
  await expect(days.locator('visible=true').locator('h2')).toHaveCount(1)
  await expect(page.locator('nav.days a[href="#2030-06-13"]')).toBeVisible()
  await expect(page.locator('nav.days a[href="#2030-06-12"]')).toBeHidden()
  await page.locator('[data-change=clear]').click()
  await expect(page).toHaveURL(programme)
  await expect(page.locator('nav.days a[href="#2030-06-12"]')).toBeVisible()
  await expect.poll(() => shownIds(page)).toHaveLength(total)
})

test.describe('words', () => {
  test('are found in any width and case, and within Chinese words', async ({ page }) => {
    await setClock(page, early)
    await page.goto('/en/2030/programme/')
    const texts = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('main [data-facets]')].map(
        (row) => [row.dataset.event ?? '', row.textContent ?? ''] as const,
      ),
    )
    const box = page.locator('input[name=q]')
    await page.locator('programme-filter summary').click()
    for (const [typed, plain] of [
      ['ＴＨＥＡＴＲＥ 2', 'theatre 2'],
      ['sample hall', 'sample hall'],
      ['例', '例'],
    ] as const) {
      await box.fill(typed)
      const expected = texts.filter(([, text]) => text.toLowerCase().includes(plain))
      expect(expected.length, plain).toBeGreaterThan(0)
      const ids = [...new Set(expected.map(([id]) => id))].sort()
      await expect.poll(() => shownIds(page), plain).toEqual(ids)
    }
  })
})

test('J02.2 free events of a family in Rongcheng at the weekend; an unknown price is not free', async ({
  page,
}) => {
  await open(page)
  for (const [name, value] of [
    ['day', '2030-06-08'],
    ['day', '2030-06-09'],
    ['day', '2030-06-15'],
    ['day', '2030-06-16'],
    ['district', 'rongcheng'],
    ['audience', 'family'],
    ['price', 'free'],
  ])
    await page.locator(`input[name=${name}][value="${value}"]`).check()
  const asked = 'day=2030-06-08&day=2030-06-09&day=2030-06-15&day=2030-06-16&district=rongcheng'
  const query = `?${asked}&audience=family&price=free`
  expect(new URL(page.url()).search).toBe(query)
  await expect.poll(() => shownIds(page)).toEqual(shownBy(query, early))
})

test('J02.2 with free events it is said how many have no published price, and they can be added', async ({
  page,
}) => {
  await open(page, '?theme=ocean&price=free')
  const unknown = shownBy('theme=ocean&price=unknown', early)
  expect(unknown.length).toBeGreaterThan(0)
  const offer = page.locator('[data-offers] p').filter({ hasText: '费用未公布' })
  await expect(offer).toContainText(`另有${unknown.length}项费用未公布`)
  const shown = await shownIds(page)
  expect(shown.filter((id) => unknown.includes(id))).toEqual([])
  await offer.getByRole('button').click()
  expect(new URL(page.url()).search).toBe('?theme=ocean&price=free&price=unknown')
  await expect
    .poll(() => shownIds(page))
    .toEqual(shownBy('theme=ocean&price=free&price=unknown', early))
  await expect(status(page)).toBeFocused()
})

test('J02.3 access asks for what is confirmed and says how many are not', async ({ page }) => {
  await open(page, '?access=step_free')
  const sure = shownBy('access=step_free', early)
  const possible = shownBy('access=step_free&unconfirmed=yes', early)
  expect(sure.length).toBeGreaterThan(0)
  await expect.poll(() => shownIds(page)).toEqual(sure)
  const offer = page.locator('[data-offers] p')
  await expect(offer).toContainText(`另有${possible.length - sure.length}项未确认`)
  await offer.getByRole('button').click()
  await expect.poll(() => shownIds(page)).toEqual(possible)
  await expect(page.locator('input[name=unconfirmed]')).toBeChecked()
  await page.locator('input[name=access][value=lift]').check()
  expect(new URL(page.url()).search).toBe('?access=step_free&access=lift&unconfirmed=yes')
  await expect
    .poll(() => shownIds(page))
    .toEqual(shownBy('access=step_free&access=lift&unconfirmed=yes', early))
})

test('J01.4 J01.5 what one can follow in Korean says why, and what is cancelled or full says so', async ({
  page,
}) => {
  await setClock(page, early)
  await page.goto('/ko/2030/programme/')
  await page.getByRole('link', { name: '한국어로 참여 가능' }).click()
  await expect(page).toHaveURL('/ko/2030/programme/?follow=ko')
  await expect(page.getByRole('link', { name: '한국어로 참여 가능' })).toHaveAttribute(
    'aria-current',
    'true',
  )
  const expected = shownBy('follow=ko', early)
  expect(expected.length).toBeGreaterThan(50)
  await expect.poll(() => shownIds(page)).toEqual(expected)
  const rows = await page
    .locator('main li[data-facets]:visible')
    .evaluateAll((all) => all.map((row) => [row.getAttribute('data-event'), row.textContent]))
  const silent = rows.filter(([, text]) => !/한국어|언어 없이/.test(text ?? ''))
  expect(silent).toEqual([])
  const byId = new Map(events.map((facts) => [facts.id, facts]))
  const cancelled = rows.filter(([id]) => byId.get(id ?? '')?.status === 'cancelled')
  expect(cancelled.length).toBeGreaterThan(0)
  expect(cancelled.filter(([, text]) => !text?.includes('취소'))).toEqual([])
  await page.getByRole('link', { name: '한국어로 참여 가능' }).click()
  await expect(page).toHaveURL('/ko/2030/programme/')
})

test('A20 an empty list names each choice that empties it, with a way to leave it out', async ({
  page,
}) => {
  await open(page)
  const kinds = [...new Set(events.map(({ kind }) => kind))]
  const pair = kinds
    .flatMap((kind) => events.map(({ place }) => [kind, place] as const))
    .find(
      ([kind, place]) =>
        Array.isArray(place) && shownBy(`kind=${kind}&venue=${place[0]}`, early).length === 0,
    )
  const [kind, [venue = ''] = []] = pair as [string, string[]]
  await page.goto(`${programme}?kind=${kind}&venue=${venue}`)
  await expect.poll(() => shownIds(page)).toEqual([])
  await expect(status(page)).toHaveText('没有活动符合全部条件。')
  const offers = page.locator('[data-offers] button')
  await expect(offers).toHaveCount(2)
  const byKind = offers.filter({ hasText: '类型' })
  await expect(byKind).toContainText(`${shownBy(`venue=${venue}`, early).length}项`)
  await expect(offers.filter({ hasText: '场馆' })).toContainText(
    `${shownBy(`kind=${kind}`, early).length}项`,
  )
  await byKind.click()
  expect(new URL(page.url()).search).toBe(`?venue=${venue}`)
  await expect(status(page)).toBeFocused()
})

test.describe('J07.2 filters for those who do not see them', () => {
  test('are native controls in fieldsets with legends', async ({ page }) => {
    await open(page)
    const controls = page.locator('programme-filter form').locator('input')
    expect(await controls.count()).toBeGreaterThan(80)
    const outside = await controls.evaluateAll((all) =>
      all
        .filter((control) => !control.closest('fieldset')?.querySelector('legend'))
        .map((control) => control.getAttribute('name')),
    )
    expect(outside).toEqual(['q'])
    await expect(page.getByRole('group', { name: '费用' }).getByRole('checkbox')).toHaveCount(4)
    await expect(page.getByRole('searchbox', { name: '文字' })).toBeVisible()
    const heights = await page
      .locator('programme-filter :is(fieldset label, button:visible, summary, .quick a:visible)')
      .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().height))
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44)
  })

  test('tell the result once when typing has stopped; the focus stays', async ({ page }) => {
    await open(page)
    await status(page).evaluate((element) => {
      const said: string[] = []
      Object.assign(window, { said })
      new MutationObserver(() => said.push(element.textContent ?? '')).observe(element, {
        childList: true,
        characterData: true,
        subtree: true,
      })
    })
    const box = page.locator('input[name=q]')
    await box.pressSequentially('sample', { delay: 50 })
    await expect(box).toBeFocused()
    await page.clock.runFor(2000)
    const found = (await shownIds(page)).length
    expect(await page.evaluate(() => Reflect.get(window, 'said'))).toEqual([
      found === 0 ? '没有活动符合全部条件。' : `符合的有${found}项，共${total}项`,
    ])
    await expect(status(page)).toHaveAttribute('role', 'status')
    const free = page.locator('input[name=price][value=free]')
    await box.fill('')
    await free.focus()
    await page.keyboard.press('Space')
    await expect(free).toBeFocused()
    await expect(status(page)).toHaveText(
      `符合的有${shownBy('price=free', early).length}项，共${total}项`,
    )
  })
})

test('A11 a registration past its closing time is closed, by the clock of the device', async ({
  page,
}) => {
  const late = '2030-06-12T12:00'
  await setClock(page, late)
  await page.goto(`${programme}?registration=open`)
  const [before, after] = [shownBy('registration=open', early), shownBy('registration=open', late)]
  expect(after.length).toBeLessThan(before.length)
  await expect.poll(() => shownIds(page)).toEqual(after)
  await page.goto(`${programme}?registration=closed`)
  await expect.poll(() => shownIds(page)).toEqual(shownBy('registration=closed', late))
})

test('A13 without a script each single filter is a page of its own, with the same events', async ({
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(180_000)
  const plain = await browser.newContext({
    javaScriptEnabled: false,
    ...(baseURL && { baseURL }),
  })
  const reader = await plain.newPage()
  await reader.goto(programme)
  await expect(reader.locator('programme-filter form')).toBeHidden()
  await expect(reader.locator('[data-jump]')).toBeHidden()
  await reader.locator('programme-filter summary').click()
  const links = await reader
    .locator('programme-filter details nav a:visible')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
  expect(links.length).toBeGreaterThan(80)
  const random = randomNumbers(7)
  const facets = new Map(links.map((href) => [href.split('/')[4] ?? '', href]))
  const sample = new Set([...facets.values(), ...links.filter(() => random() < 60 / links.length)])
  expect(sample.size).toBeGreaterThan(40)
  await setClock(page, early)
  await page.goto(programme)
  for (const href of sample) {
    const [, , , , facet = '', value = ''] = href.split('/')
    await reader.goto(href)
    const ids = await reader
      .locator('main li[data-event]')
      .evaluateAll((all) => all.map((row) => row.getAttribute('data-event')))
    const search = `?${facet}=${value}`
    await page.evaluate((query) => {
      history.replaceState(null, '', location.pathname + query)
      dispatchEvent(new PopStateEvent('popstate'))
    }, search)
    expect([...new Set(ids)].sort(), href).toEqual(await shownIds(page))
    expect(ids.length, href).toBeGreaterThan(0)
  }
  await plain.close()
})

test('quick choices lead somewhere without a script', async ({ browser, baseURL }) => {
  const plain = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) })
  const reader = await plain.newPage()
  await reader.goto('/ko/2030/programme/')
  await reader.getByRole('link', { name: '한국어로 참여 가능' }).click()
  await expect(reader).toHaveURL('/ko/2030/programme/follow/ko/')
  await expect(reader.locator('h1')).toBeVisible()
  await plain.close()
})

test('400 rows are filtered within 50 ms on a processor slowed four times', async ({ page }) => {
  await open(page)
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  const times = await page.evaluate(() => {
    const boxes = [
      ...document.querySelectorAll<HTMLInputElement>('input[name=kind], input[name=follow]'),
    ]
    return boxes.map((box) => {
      box.checked = true
      const start = performance.now()
      box.dispatchEvent(new Event('change', { bubbles: true }))
      return performance.now() - start
    })
  })
  expect(times.length).toBeGreaterThan(15)
  const middle = times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]
  console.info(`filter in ms: ${times.map((time) => time.toFixed(1)).join(' ')}`)
  expect(middle).toBeLessThan(50)
})

test('nothing moves while a filtered list loads, and storage is not needed', async ({ page }) => {
  const errors = watch(page)
  await watchShifts(page)
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('refused', 'SecurityError')
      },
    })
  })
  await setClock(page, '2030-06-13T18:30')
  for (const path of ['?kind=forum', '?day=2030-06-20', '', '?q=zzzz']) {
    await page.goto(programme + path)
    await expect(page.locator('html')).not.toHaveAttribute('data-filtering')
    await expectNoShift(page)
  }
  expect(errors).toEqual([])
})

test('if the script never comes, the list is there all the same', async ({ page }) => {
  await page.route('**/programme-filter.element-*.js', (route) => route.abort())
  await page.goto(`${programme}?kind=forum`)
  await expect(page.locator('main li[data-event]').first()).toBeVisible({ timeout: 10_000 })
  await expect(page.locator('programme-filter form')).toBeHidden()
})
