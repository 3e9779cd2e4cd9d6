import { existsSync } from 'node:fs'
import { defineConfig } from '@playwright/test'

/** What is tested: a folder of finished files, the tests on it, and the port it is served at. */
const subjects = [
  { name: 'site', folder: 'out', port: 4173, testMatch: 'real/**/*.spec.ts' },
  { name: 'sample', folder: 'out-demo', port: 4174, testMatch: 'sample/**/*.spec.ts' },
].filter(({ folder }) => existsSync(folder))

const isRoot = process.getuid?.() === 0

/** On finished sites, in a browser that is not in Shanghai. */
export default defineConfig({
  testDir: 'tests/browser',
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  forbidOnly: true,
  reporter: [['list', { printSteps: false }]],
  use: {
    timezoneId: 'America/Los_Angeles',
    launchOptions: {
      ...(process.env.CHROMIUM_PATH && { executablePath: process.env.CHROMIUM_PATH }),
      args: [
        ...(isRoot ? ['--no-sandbox'] : []),
        '--disable-gpu',
        '--disable-background-networking',
      ],
    },
  },
  projects: subjects.map(({ folder, port, ...project }) => ({
    ...project,
    use: { baseURL: `http://localhost:${port}` },
  })),
  webServer: subjects.map(({ folder, port }) => ({
    command: 'node --import tsx lib/build/serve-out.ts',
    env: { PORT: String(port), OUT_DIR: folder },
    url: `http://localhost:${port}/robots.txt`,
    reuseExistingServer: false,
  })),
})
