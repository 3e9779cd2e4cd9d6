import { findBrowser } from './browser'
import { saying } from './saying'
import { run } from './tools'

await saying(() =>
  run('playwright', ['test', ...process.argv.slice(2)], { CHROMIUM_PATH: findBrowser() }),
)
