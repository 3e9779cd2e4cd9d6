import { type BuildStep, buildSteps } from '../../lib/build/build'
import { saying } from '../../lib/build/saying'

const isStep = (name: string | undefined): name is BuildStep =>
  name !== undefined && name in buildSteps

/** One step of a build on its own, so that it can be measured. */
await saying(() => {
  const name = process.argv[2]
  if (!isStep(name)) throw new Error(Object.keys(buildSteps).join(' '))
  return buildSteps[name]()
})
