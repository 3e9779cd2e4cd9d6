import { defineConfig } from '@playwright/test'
import functional from './playwright.config'

const port = 4175

/** The look of the finished `out/`, compared with pictures that were looked at and kept. */
export default defineConfig({
  ...functional,
  testDir: 'tests/browser/visual',
  projects: [{ name: 'look' }],
  // What is missing is not written by itself: a picture is kept only after somebody looked at it.
  updateSnapshots: 'none',
  snapshotPathTemplate: '{testDir}/baseline/{arg}{ext}',
  expect: {
    toHaveScreenshot: { animations: 'disabled', caret: 'hide', scale: 'device', maxDiffPixels: 20 },
  },
  use: {
    ...functional.use,
    baseURL: `http://localhost:${port}`,
    contextOptions: { reducedMotion: 'reduce' },
    // Half the pixels each way: layout, colours and sizes show as well, in a quarter of the bytes.
    deviceScaleFactor: 0.5,
    launchOptions: {
      ...functional.use?.launchOptions,
      args: [
        ...(functional.use?.launchOptions?.args ?? []),
        '--font-render-hinting=none',
        '--force-color-profile=srgb',
      ],
    },
  },
  webServer: {
    command: 'node lib/build/run.mjs serve',
    env: { PORT: String(port) },
    url: `http://localhost:${port}/robots.txt`,
    reuseExistingServer: false,
  },
})
