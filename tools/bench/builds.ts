import { readdirSync, rmSync } from 'node:fs'
import { type BuildStep, buildSteps } from '../../lib/build/build'
import { writeSample } from '../sample/write'
import { sampleEdition } from '../sample-edition'
import { type Cost, measure } from './measure'

/** Steps in their order, with the names that the table gives them. */
export const stepNames = {
  check: 'content check',
  assets: 'pictures, scripts',
  content: 'contentlayer',
  cards: 'share cards (off)',
  pages: 'next build',
  export: 'export',
  cache: 'copy into the cache',
} as const satisfies Record<BuildStep, string>

const steps = Object.keys(stepNames) as BuildStep[]

export interface BuildCost {
  events: number
  contentFiles: number
  pages: number
  /** After removing all that earlier builds left. */
  cold: Record<BuildStep, Cost>
  /** The whole build again, with nothing changed. */
  warm: Cost
}

/** What builds leave for the next one. */
const leftovers = ['.next', '.export', '.contentlayer', '.cache/sites']

const isStep = (name: string): name is BuildStep => name in buildSteps

/** Runs one step of a build, so that it can be measured as a process. */
export function runStep(name: string): void | Promise<void> {
  if (!isStep(name)) throw new Error(steps.join(' '))
  return buildSteps[name]()
}

const command = (...given: string[]) => ['lib/build/run.mjs', ...given]

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())

/** Builds a sample edition twice: from nothing, and again. */
export async function buildTwice(events: number): Promise<BuildCost> {
  writeSample(sampleEdition.CONTENT_DIR, events)
  for (const folder of [...leftovers, sampleEdition.OUT_DIR])
    rmSync(folder, { recursive: true, force: true })
  const cold: Partial<Record<BuildStep, Cost>> = {}
  for (const step of steps)
    cold[step] = await measure(command('tools/build-step', step), sampleEdition)
  return {
    events,
    contentFiles: filesIn(sampleEdition.CONTENT_DIR).length,
    pages: filesIn(sampleEdition.OUT_DIR).filter(({ name }) => name.endsWith('.html')).length,
    cold: cold as Record<BuildStep, Cost>,
    warm: await measure(command('build'), sampleEdition),
  }
}
