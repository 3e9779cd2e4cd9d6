import {
  type Config,
  type GenerateInfo,
  generateDotpkg,
  getConfig,
  runMain,
} from 'contentlayer2/core'

/*
 * The same as the command `contentlayer build`, which also keeps traces of all its steps: they take a
 * quarter of its time with 3,600 files and three quarters with 14,000.
 */
const quiet = { tracingServiceName: 'contentlayer', verbose: false }

const config = await runMain<Config>(quiet)(getConfig({}))
const { documentCount } = await runMain<GenerateInfo>(quiet)(
  generateDotpkg({ config, verbose: false }),
)
console.log(`Compiled ${documentCount} bodies into .contentlayer`)
