import { expect, test } from '@playwright/test'
import { open, status } from './filter-form'
import { events, shownBy } from './oracle'
import { early, programme, setClock, shownIds } from './programme'

const total = events.length

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
    await expect(page.getByRole('searchbox', { name: '关键词' })).toBeVisible()
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
      found === 0 ? '没有符合条件的活动' : `共${total}项，符合条件${found}项`,
    ])
    await expect(status(page)).toHaveAttribute('role', 'status')
    const free = page.locator('input[name=price][value=free]')
    await box.fill('')
    await free.focus()
    await page.keyboard.press('Space')
    await expect(free).toBeFocused()
    await expect(status(page)).toHaveText(
      `共${total}项，符合条件${shownBy('price=free', early).length}项`,
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
