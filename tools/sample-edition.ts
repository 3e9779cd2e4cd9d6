import { run } from '../lib/build/programs'
import { serve } from '../lib/build/serve'
import { writeSample } from './sample/write'

/** Evening of the sixth of the nine days, so that something is on now and something is finished. */
export const sampleNow = '2030-06-13T18:30'

/** A whole edition of invented events, for tests and for looking at the site at full scale. */
export const sampleEdition = {
  CONTENT_DIR: '.sample/content',
  OUT_DIR: 'out-demo',
  SHARE_CARDS: 'off',
  SITE_SAMPLE: '1',
  PUBLISH_NOW: sampleNow,
} as const

/** Writes the sample content and builds it; `now` is the time that its pages take for the present. */
export async function buildSample(events = 400, now = process.env.SITE_NOW ?? ''): Promise<void> {
  writeSample(sampleEdition.CONTENT_DIR, events)
  await run('command', ['build'], { ...sampleEdition, ...(now && { SITE_NOW: now }) })
}

/** Builds the sample edition on an evening of its week, and serves it. */
export async function demo(): Promise<void> {
  const port = Number(process.env.PORT ?? 3000)
  await buildSample(undefined, process.env.SITE_NOW ?? sampleNow)
  await serve(sampleEdition.OUT_DIR, port)
  console.log(`\n样例网站已就绪 / The sample site is ready: http://localhost:${port}\n`)
}
