import { defineConfig } from 'vitest/config'

/** Apart from the unit tests: these need nginx and the published `out/`. */
export default defineConfig({ test: { include: ['tests/nginx/**/*.test.ts'] } })
