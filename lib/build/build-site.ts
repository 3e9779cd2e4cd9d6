import { build } from './build'
import { saying } from './saying'

await saying(build)
