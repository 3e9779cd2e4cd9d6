import { saying } from '../lib/build/saying'
import { run } from '../lib/build/tools'
import { findBrowser } from './browser'

await saying(() =>
  run('playwright', ['test', ...process.argv.slice(2)], { CHROMIUM_PATH: findBrowser() }),
)
