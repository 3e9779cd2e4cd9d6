import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { type Browser, chromium } from '@playwright/test'
import { run } from '../lib/build/programs'
import { serve } from '../lib/build/serve'
import { type LatinFace, withFonts } from './browser-fonts'

/** Debian's Chromium without a window: the same engine, and twice as quick in tests. */
const shell = '/usr/bin/chromium-headless-shell'

/** Chinese, Japanese and Korean letters, which `browser-fonts.ts` takes from Debian. */
const fonts = '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc'

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
]

const none = [
  '没有找到浏览器：请安装 Chromium 或 Chrome（或运行 npx playwright install chromium），也可以用 CHROMIUM_PATH 指明它的位置，然后重试。',
  'No browser found: install Chromium or Chrome (or run npx playwright install chromium), or name its path in CHROMIUM_PATH, and try again.',
].join('\n')

const isRoot = process.getuid?.() === 0
const isDebianRoot = () => existsSync('/etc/debian_version') && isRoot

const aptGet = (...given: string[]) =>
  spawnSync('apt-get', given, { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0

/** Installs both. Where that fails, another browser or other fonts will do. */
function installShell() {
  console.log('正在安装 Debian 的 Chromium…… / Installing Chromium from Debian…')
  if (!aptGet('update')) return
  aptGet('install', '-y', '--no-install-recommends', 'chromium-headless-shell', 'fonts-noto-cjk')
}

/** Path of a browser: the one that is named, Debian's, an installed one, else Playwright's. @throws Error if there is none */
export function findBrowser(): string {
  const named = process.env.CHROMIUM_PATH
  const isComplete = named !== undefined || [shell, fonts].every((path) => existsSync(path))
  if (!isComplete && isDebianRoot()) installShell()
  const found = [named, shell, ...installed, chromium.executablePath()].find(
    (path) => path !== undefined && existsSync(path),
  )
  if (found === undefined) throw new Error(none)
  return found
}

/** How tests and tools start Chromium, with faces that do not depend on what is installed. */
export const launchOptions = (face: LatinFace) => ({
  ...(process.env.CHROMIUM_PATH && { executablePath: process.env.CHROMIUM_PATH }),
  env: withFonts(face),
  args: [...(isRoot ? ['--no-sandbox'] : []), '--disable-gpu', '--disable-background-networking'],
})

/** Serves a finished site, opens a browser, and closes both when `work` is done. */
export async function withServedSite<T>(
  folder: string,
  work: (browser: Browser, origin: string) => Promise<T>,
): Promise<T> {
  const options = launchOptions('narrow')
  const server = await serve(folder, 0)
  try {
    const address = server.address()
    if (address === null || typeof address === 'string') throw new Error('no port')
    const browser = await chromium.launch({
      ...options,
      executablePath: findBrowser(),
      args: [...options.args, '--font-render-hinting=none'],
    })
    try {
      return await work(browser, `http://localhost:${address.port}`)
    } finally {
      await browser.close()
    }
  } finally {
    server.close()
  }
}

/** Runs browser tests. @param given words for `playwright test` */
export const runPlaywright = (given: readonly string[] = []) =>
  run('playwright', ['test', ...given], { CHROMIUM_PATH: findBrowser() })
