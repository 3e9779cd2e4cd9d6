import { run } from '../lib/build/tools'
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
  await run('tsx', ['lib/build/build-site.ts'], { ...sampleEdition, ...(now && { SITE_NOW: now }) })
}
