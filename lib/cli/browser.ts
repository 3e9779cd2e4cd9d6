import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'

const installed = [
  process.env.CHROMIUM_PATH,
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

const isDebianRoot = () => existsSync('/etc/debian_version') && process.getuid?.() === 0

function aptGet(given: readonly string[]) {
  const { status } = spawnSync('apt-get', given, { stdio: ['ignore', 'ignore', 'inherit'] })
  if (status !== 0) throw new Error(none)
}

/** Debian's Chromium, with the fonts of the four languages. */
function installDebianChromium(): string {
  console.log('正在安装 Debian 的 Chromium…… / Installing Chromium from Debian…')
  aptGet(['update'])
  aptGet(['install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'])
  return '/usr/bin/chromium'
}

/** Path of a browser for the tests: an installed one, else Playwright's, else Debian's. @throws Error in words */
export function findBrowser(): string {
  const own = chromium.executablePath()
  const found = [...installed, own].find((path) => path !== undefined && existsSync(path))
  if (found !== undefined) return found
  if (isDebianRoot()) return installDebianChromium()
  throw new Error(none)
}
