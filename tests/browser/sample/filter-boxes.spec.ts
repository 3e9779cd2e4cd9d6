import { expect, type Page, test } from '@playwright/test'
import { unfold } from './filter-form'
import { early, setClock } from './programme'

/** The lists with a form, and where the pages of single values are. */
const lists = [
  { path: '/zh/2030/programme/', pages: '/zh/2030/programme/', facets: 12 },
  { path: '/zh/2030/projects/', pages: '/zh/2030/projects/by/', facets: 9 },
]

/** Rows that are not hidden, by item and session, sorted. */
const rowsOf = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main :is([data-event], [data-project])')]
      .filter((row) => row.closest('[hidden]') === null)
      .map(({ dataset }) => dataset.session ?? dataset.event ?? dataset.project ?? '')
      .sort(),
  )

for (const { path, pages, facets } of lists)
  test(`every facet of ${path} filters: a box leaves exactly the rows of its value's page`, async ({
    page,
    browser,
    baseURL,
  }) => {
    test.setTimeout(120_000)
    const plain = await browser.newContext({
      javaScriptEnabled: false,
      ...(baseURL && { baseURL }),
    })
    const reader = await plain.newPage()
    await setClock(page, early)
    await page.goto(path)
    await unfold(page)
    const all = await rowsOf(page)
    // Values that all rows have, and what is not known, have no page.
    const boxes = await page
      .locator('.list-filter fieldset')
      .evaluateAll(
        (groups, folder) =>
          groups.map((group) =>
            [...group.querySelectorAll('input')]
              .map(({ name, value }) => ({ name, value, href: `${folder}${name}/${value}/` }))
              .find(({ href }) => document.querySelector(`a[href="${href}"]`)),
          ),
        pages,
      )
    expect(boxes).toHaveLength(facets)
    for (const box of boxes) {
      if (box === undefined) throw new Error('a facet has no value with a page')
      const { name, value, href } = box
      const input = page.locator(`.list-filter input[name="${name}"][value="${value}"]`)
      await input.check()
      await reader.goto(href)
      const expected = await rowsOf(reader)
      expect(expected.length, href).toBeLessThan(all.length)
      expect(await rowsOf(page), href).toEqual(expected)
      await input.uncheck()
    }
    expect(await rowsOf(page)).toEqual(all)
    await plain.close()
  })
