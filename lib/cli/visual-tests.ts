import { findBrowser } from './browser'
import { saying } from './saying'
import { run } from './tools'

const given = ['test', '--config', 'playwright.visual.config.ts', ...process.argv.slice(2)]

await saying(() => run('playwright', given, { CHROMIUM_PATH: findBrowser() }))
