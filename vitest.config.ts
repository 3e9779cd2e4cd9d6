import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const resolve = { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } }

/**
 * unit: rules and mappings; out: what was built into `out/`; edition and sample: what was built from
 * invented content; nginx: `out/` behind a real server.
 */
export default defineConfig({
  test: {
    // By default one processor is left to an editor.
    maxWorkers: '100%',
    projects: [
      { resolve, test: { name: 'unit', include: ['tests/unit/**/*.test.ts'] } },
      {
        resolve,
        test: {
          name: 'out',
          include: ['tests/files/real/**/*.test.ts'],
          testTimeout: 120_000,
          isolate: false,
        },
      },
      {
        resolve,
        test: { name: 'edition', include: ['tests/files/edition/**/*.test.ts'], isolate: false },
      },
      {
        resolve,
        test: {
          name: 'sample',
          include: ['tests/files/sample/**/*.test.ts'],
          testTimeout: 60_000,
          isolate: false,
        },
      },
      {
        resolve,
        test: {
          name: 'nginx',
          include: ['tests/server/**/*.test.ts'],
          testTimeout: 20_000,
          fileParallelism: false,
        },
      },
    ],
  },
})
