import { expect, type Page, test } from '@playwright/test'
import readQr from 'jsqr'
import { PNG } from 'pngjs'
import { switchLanguage } from '../../support/browser/header'
import { cancelled, dateless, forty, keep, kept, languages, mine, shown, words } from './my-plan'

const linkOf = async (page: Page) =>
  (await page.locator('[data-outlet="link"]').textContent()) ?? ''

const others = [cancelled, dateless].sort()

const press = (page: Page, language: (typeof languages)[number], key: string) =>
  page.getByRole('button', { name: words(language)[key] ?? '', exact: true }).click()

test('J14.1 a link holds 40 items in 300 characters, and as a QR code', async ({ page }) => {
  const ids = await forty(page)
  await keep(page, ids)
  const link = await linkOf(page)
  expect(link.length).toBeLessThanOrEqual(300)
  expect(link.split('#p=')[1]).toHaveLength(5 * 40)

  await press(page, 'en', 'qr')
  const picture = page.getByRole('img', { name: /QR code/ })
  await expect(picture).toHaveAccessibleName(/40/)
  await picture.evaluate((element) => element.scrollIntoView({ block: 'center' }))
  const { data, width, height } = PNG.sync.read(await picture.screenshot())
  const code = readQr(new Uint8ClampedArray(data), width, height)
  expect(code?.data).toBe(link)
  expect(code?.version).toBeLessThanOrEqual(10)
})

for (const language of languages)
  test(`J14.1 the same items open in ${language}, and unknown ones are listed`, async ({
    page,
  }) => {
    await keep(page, others)
    const link = (await linkOf(page)).replace('/en/', `/${language}/`)
    await page.evaluate(() => localStorage.clear())
    await page.goto('about:blank')
    await page.goto(`${link}ZZZZZ`)
    await expect(page.getByRole('heading', { name: words(language).received ?? '' })).toBeVisible()
    await expect.poll(() => shown(page)).toEqual(others)
    await expect(page.getByText('ZZZZZ')).toBeVisible()
    const [fragment = ''] = /#.*/.exec(page.url()) ?? []
    for (const other of languages)
      await expect(page.locator(`header a[hreflang][href^="${mine(other)}"]`)).toHaveAttribute(
        'href',
        `${mine(other)}${fragment}`,
      )
    await switchLanguage(page, 'ko')
    await expect(page).toHaveURL(new RegExp(`/ko/.*${fragment}$`))
    await expect.poll(() => shown(page)).toEqual(others)
  })

const own = 'sample-exhibition-331'

const answers = {
  add: [own, ...others],
  replace: others,
  look: [own],
} as const

for (const language of languages)
  for (const [answer, result] of Object.entries(answers))
    test(`J14.3 receiving asks; ${answer} does so and no more, in ${language}`, async ({
      page,
    }) => {
      await keep(page, others)
      const link = await linkOf(page)
      await keep(page, [own], language)
      await page.goto('about:blank')
      await page.goto(link.replace('/en/', `/${language}/`))
      expect(await kept(page)).toEqual([own])
      await expect.poll(() => shown(page)).toEqual(others)
      for (const key of Object.keys(answers))
        await expect(
          page.getByRole('button', { name: words(language)[key] ?? '', exact: true }),
        ).toBeVisible()
      await press(page, language, answer)
      expect((await kept(page)).sort()).toEqual([...result].sort())
      if (answer === 'look') {
        await expect.poll(() => shown(page)).toEqual(others)
        await press(page, language, 'back')
        await expect.poll(() => shown(page)).toEqual([own])
      } else {
        expect(new URL(page.url()).hash).toBe('')
        await expect.poll(() => shown(page)).toEqual([...result].sort())
        await press(page, language, 'undo')
        expect(await kept(page)).toEqual([own])
      }
    })

test('J14.2 what is in the plan leaves the device by no request', async ({ page, baseURL }) => {
  const ids = await forty(page)
  await keep(page, ids)
  const link = await linkOf(page)
  const codes = (link.split('#p=')[1] ?? '').match(/.{5}/g) ?? []
  expect(codes).toHaveLength(40)
  const requests: string[] = []
  page.on('request', (request) => {
    requests.push(
      [request.url(), request.postData(), ...Object.values(request.headers())].join(' '),
    )
  })
  await page.goto('about:blank')
  await page.goto(link)
  await press(page, 'en', 'add')
  await press(page, 'en', 'qr')
  await page.getByRole('button', { name: words('en').calendar_get ?? '' }).click()
  await page.goto(mine('ja'))
  expect(requests.length).toBeGreaterThan(5)
  expect(requests.filter((said) => !said.startsWith(baseURL ?? '-'))).toEqual([])
  expect(requests.filter((said) => codes.some((code) => said.includes(code)))).toEqual([])
})
