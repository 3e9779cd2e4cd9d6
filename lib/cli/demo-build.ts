import { buildSample } from './sample-edition'
import { saying } from './saying'

await saying(() => buildSample())
