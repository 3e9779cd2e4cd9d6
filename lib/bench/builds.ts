import { readdirSync, rmSync } from 'node:fs'
import { writeSample } from '../../tests/fixtures/sample/write'
import type { BuildStep } from '../cli/build'
import { sampleEdition } from '../cli/sample-edition'
import { type Cost, measure } from './measure'

/** Steps in their order, with the names that the table gives them. */
export const stepNames = {
  check: 'content check',
  assets: 'pictures, scripts',
  content: 'contentlayer',
  cards: 'share cards (off)',
  pages: 'next build',
  export: 'export',
} as const satisfies Record<BuildStep, string>

const steps = Object.keys(stepNames) as BuildStep[]

export interface BuildCost {
  events: number
  /** Cold: after removing all that earlier builds left. Warm: again, with nothing changed. */
  state: 'cold' | 'warm'
  contentFiles: number
  pages: number
  steps: Record<BuildStep, Cost>
}

/** What builds leave for the next one. */
const leftovers = ['.next', '.export', '.contentlayer', '.cache/contentlayer']

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())

async function build(events: number, state: BuildCost['state']): Promise<BuildCost> {
  const costs: Partial<Record<BuildStep, Cost>> = {}
  for (const step of steps)
    costs[step] = await measure(['--import', 'tsx', 'lib/cli/build-step.ts', step], sampleEdition)
  const pages = filesIn(sampleEdition.OUT_DIR).filter(({ name }) => name.endsWith('.html')).length
  return {
    events,
    state,
    contentFiles: filesIn(sampleEdition.CONTENT_DIR).length,
    pages,
    steps: costs as Record<BuildStep, Cost>,
  }
}

/** Builds a sample edition twice: from nothing, and again. */
export async function buildTwice(events: number): Promise<BuildCost[]> {
  writeSample(sampleEdition.CONTENT_DIR, events)
  for (const folder of [...leftovers, sampleEdition.OUT_DIR])
    rmSync(folder, { recursive: true, force: true })
  return [await build(events, 'cold'), await build(events, 'warm')]
}
