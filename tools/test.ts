import { build } from '../lib/build/build'
import { reportContent } from '../lib/build/content-report'
import { run } from '../lib/build/programs'
import { contentRoot } from '../lib/content/settings'
import { findBrowser, runPlaywright } from './browser'
import { checkTypes } from './check-types'
import { buildSample } from './sample-edition'

type Step = readonly [name: string, work: () => void | Promise<void>]

/** A small edition that shows what the real content cannot: other statuses, missing translations. */
const fixture = {
  CONTENT_DIR: 'tests/fixtures/edition/content',
  OUT_DIR: 'out-edition',
  SHARE_CARDS: 'off',
}

function checkContent() {
  if (reportContent(contentRoot()).problems.length > 0) throw new Error('content')
}

const steps: readonly Step[] = [
  ['browser', () => console.log(findBrowser())],
  ['format and lint', () => run('biome', ['ci'])],
  ['unit tests', () => run('vitest', ['run', '--project', 'unit'])],
  ['content check', checkContent],
  ['build of the fixture edition', () => run('command', ['build'], fixture)],
  ['build of the sample edition', () => buildSample()],
  ['build', build],
  ['types', checkTypes],
  [
    'the finished files',
    () =>
      run('vitest', ['run', '--project', 'real', '--project', 'edition', '--project', 'sample']),
  ],
  ['browser tests', () => runPlaywright()],
]

/** Runs every check but those of a server and of reproducibility, and stops at the first that fails. */
export async function test(): Promise<void> {
  for (const [name, work] of steps) {
    console.log(`\n— ${name}`)
    const began = performance.now()
    await work()
    console.log(`  ${name}: ${((performance.now() - began) / 1000).toFixed(1)} s`)
  }
  console.log('\n全部通过 / All passed')
}
