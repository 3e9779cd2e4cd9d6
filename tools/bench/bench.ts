import { writeFileSync } from 'node:fs'
import { sampleEdition } from '../sample-edition'
import { type BuildCost, buildTwice } from './builds'
import { type FilterTime, filterTime } from './filter-time'
import { type KindSizes, pageSizes } from './sizes'
import { buildTable, filterLine, sizeTable } from './tables'

/** Events of the sample editions. */
const usualEditions = [100, 400, 1600]
/** The edition whose pages are weighed and filtered: the size that a real one will have. */
const usual = 400

/** Measures sample editions; `npm run bench 100 400` takes only those sizes. */
export async function bench(given: readonly string[]): Promise<void> {
  const editions = given.length > 0 ? given.map(Number) : usualEditions
  const builds: BuildCost[] = []
  let sizes: KindSizes[] = []
  let filter: FilterTime | undefined
  for (const events of editions) {
    console.log(`— ${events} events`)
    builds.push(await buildTwice(events))
    if (events === usual) {
      sizes = await pageSizes(sampleEdition.OUT_DIR)
      filter = await filterTime(sampleEdition.OUT_DIR)
    }
    // After each size, so that a run that is ended early leaves its results.
    writeFileSync('bench.json', `${JSON.stringify({ builds, sizes, filter }, null, 2)}\n`)
    console.log(buildTable(builds))
  }
  if (sizes.length > 0) console.log(`\n${sizeTable(sizes)}`)
  if (filter) console.log(`\n${filterLine(filter)}`)
}
