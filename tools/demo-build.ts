import { saying } from '../lib/build/saying'
import { buildSample } from './sample-edition'

await saying(() => buildSample())
