import { saying } from '../lib/build/saying'
import { run } from '../lib/build/tools'
import { findBrowser } from './browser'

const given = ['test', '--config', 'playwright.visual.config.ts', ...process.argv.slice(2)]

await saying(() => run('playwright', given, { CHROMIUM_PATH: findBrowser() }))
