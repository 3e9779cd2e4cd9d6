import type { Commands } from '../lib/build/run-command'

/** Commands round the site, as `package.json` names them. Their modules are loaded when they run. */
export const commands = {
  /** Runs every check but those of a server and of reproducibility. */
  test: async () => (await import('./test')).test(),
  /** Checks types, those of the messages as they are now included. */
  types: async () => (await import('./check-types')).checkTypes(),
  /** Runs the browser tests on the sites that are built. */
  'test:browser': async (...given) => (await import('./browser')).runPlaywright(given),
  /** Compares pages with the pictures of how they looked; `--update-snapshots` renews these. */
  visual: async (...given) =>
    (await import('./browser')).runPlaywright([
      '--config',
      'playwright.visual.config.ts',
      ...given,
    ]),
  /** Builds the sample edition and serves it. */
  demo: async () => (await import('./sample-edition')).demo(),
  /** Builds the sample edition into `out-demo/`. */
  'demo:build': async () => (await import('./sample-edition')).buildSample(),
  /** Measures builds and pages of sample editions of several sizes. */
  bench: async (...given) => (await import('./bench/bench')).bench(given),
  /** Runs one step of a build, for the bench. */
  'build-step': async (step = '') => (await import('./bench/builds')).runStep(step),
  /** Photographs every kind of page. */
  shots: async (...given) => (await import('./shots/shots')).takeShots(given),
  /** Builds twice and compares every byte. */
  reproducible: async () => (await import('./reproducible')).compareBuilds(),
} as const satisfies Commands
