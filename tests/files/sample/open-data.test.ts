import { datasetOf, projectRowsOf } from '../../support/open-data/investment'
import { recomputeOf, totalsOnPagesOf } from '../../support/open-data/recompute'
import { openDataOf } from '../../support/open-data/suite'
import { tableOf } from '../../support/open-data/table'
import { files, folder } from './read'

const built = { folder, year: 2030 }

openDataOf({ ...built, events: 400 })
tableOf({ built, table: 'projects', part: 'amounts', count: 120 })
tableOf({ built, table: 'signings', part: 'figures', count: 1 })
tableOf({ built, table: 'changes', part: 'none', count: 20 })
projectRowsOf(built)
datasetOf(built)
recomputeOf(built)
totalsOnPagesOf(
  built,
  files.filter((file) => /^zh\/2030\/projects\/(index\.html|by\/.*\/index\.html)$/.test(file)),
)
