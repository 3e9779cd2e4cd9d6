import { saying } from '../lib/build/saying'
import { serve } from '../lib/build/serve'
import { buildSample, sampleEdition, sampleNow } from './sample-edition'

const port = Number(process.env.PORT ?? 3000)

await saying(async () => {
  await buildSample(undefined, process.env.SITE_NOW ?? sampleNow)
  await serve(sampleEdition.OUT_DIR, port)
  console.log(`\n样例网站已就绪 / The sample site is ready: http://localhost:${port}\n`)
})
