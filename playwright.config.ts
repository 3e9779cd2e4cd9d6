import { existsSync } from 'node:fs'
import { defineConfig } from '@playwright/test'
import { launchOptions } from './tools/browser'

/** What is looked at: a folder of finished files, which the tests of the same name are about, and its port. */
const subjects = [
  { name: 'real', folder: 'out', port: 4173 },
  { name: 'sample', folder: 'out-demo', port: 4174 },
].filter(({ folder }) => existsSync(folder))

/** On finished sites, in a browser that is not in Shanghai. */
export default defineConfig({
  testDir: 'tests/browser',
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  forbidOnly: true,
  reporter: [['list', { printSteps: false }]],
  use: { timezoneId: 'America/Los_Angeles', launchOptions: launchOptions('narrow') },
  // Everything with narrow Latin letters; what is about layout, with wide ones too.
  projects: subjects.flatMap(({ name, port }) => {
    const subject = { testMatch: `${name}/**/*.spec.ts` }
    const use = { baseURL: `http://localhost:${port}` }
    return [
      { ...subject, name, use },
      {
        ...subject,
        name: `${name}-wide`,
        grep: /@layout/,
        use: { ...use, launchOptions: launchOptions('wide') },
      },
    ]
  }),
  webServer: subjects.map(({ folder, port }) => ({
    command: 'node lib/build/run.mjs serve',
    env: { PORT: String(port), OUT_DIR: folder },
    url: `http://localhost:${port}/robots.txt`,
    reuseExistingServer: false,
  })),
})
