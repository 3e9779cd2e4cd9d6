import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import sirv from 'sirv'
import { finishExport } from '../../../lib/build/export'

/*
 * A small app with a page that hydrates and one that does not, built by Next.js and finished by
 * lib/build/export: what a page keeps follows from Next.js's own manifests.
 */
const fixture = 'tests/fixtures/hydrating'
let folder = ''
let out = ''
let server: Server
let origin = ''

test.describe.configure({ mode: 'serial' })
test.use({ javaScriptEnabled: true })

test.beforeAll(async () => {
  test.setTimeout(180_000)
  folder = mkdtempSync(path.join(tmpdir(), 'hydrating-'))
  out = path.join(folder, 'out')
  execFileSync(process.execPath, ['node_modules/next/dist/bin/next', 'build', fixture], {
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  })
  await finishExport({
    from: path.join(fixture, '.export'),
    manifests: path.join(fixture, '.next'),
    to: out,
    siteUrl: 'http://localhost:3000',
  })
  const serve = sirv(out)
  server = createServer((request, response) => serve(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  origin = `http://127.0.0.1:${address.port}`
})

test.afterAll(() => {
  server.close()
  rmSync(folder, { recursive: true })
})

test('a page with a client component works under its policy', async ({ page }) => {
  const complaints: string[] = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))

  await page.goto(`${origin}/`)
  await page.waitForLoadState('networkidle')
  await page.getByRole('button').click()
  await expect(page.getByRole('button')).toHaveText('pressed 1 times')
  expect(complaints).toEqual([])

  const html = readFileSync(path.join(out, 'index.html'), 'utf8')
  expect(html).toContain("script-src 'self' 'sha256-")
  expect(html).not.toContain('unsafe')
})

test('the policy of that page refuses a script that was not there', async ({ page }) => {
  await page.route(`${origin}/`, async (route) => {
    const response = await route.fetch()
    const body = (await response.text()).replace('</body>', '<script>window.x = 1</script></body>')
    await route.fulfill({ response, body })
  })
  await page.goto(`${origin}/`)
  expect(await page.evaluate(() => 'x' in window)).toBe(false)
})

test('a page that hydrates nothing loads no script', async ({ page }) => {
  const requested: string[] = []
  page.on('request', (request) => requested.push(new URL(request.url()).pathname))

  await page.goto(`${origin}/plain/`)
  await page.waitForLoadState('networkidle')
  expect(requested).toContain('/plain/')
  expect(requested.filter((address) => /\.(js|txt)$/.test(address))).toEqual([])
  await expect(page.locator('script')).toHaveCount(1)
  await expect(page.locator('script')).toHaveAttribute('type', 'application/ld+json')
  await expect(page.locator('#words')).toHaveText('Words & <signs>')
})
