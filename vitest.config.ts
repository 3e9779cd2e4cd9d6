import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const resolve = { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } }

// Some tests start a process or read a whole site, which takes long on a machine that is busy.
const patient = { testTimeout: 60_000, hookTimeout: 60_000 }

/** Tests of finished files: those of one worker share what they have read and parsed. */
const filesOf = (name: string) => ({
  resolve,
  test: { ...patient, name, include: [`tests/files/${name}/**/*.test.ts`], isolate: false },
})

export default defineConfig({
  test: {
    // By default one processor is left to an editor.
    maxWorkers: '100%',
    projects: [
      { resolve, test: { ...patient, name: 'unit', include: ['tests/unit/**/*.test.ts'] } },
      filesOf('real'),
      filesOf('edition'),
      filesOf('sample'),
      {
        resolve,
        test: {
          ...patient,
          name: 'server',
          include: ['tests/server/**/*.test.ts'],
          fileParallelism: false,
        },
      },
    ],
  },
})
