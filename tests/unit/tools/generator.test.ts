import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { linkTargets } from '@/lib/build/link-targets'
import { checkContentFolder } from '@/lib/content/check'
import { accessFeatures, eventKinds, registrationStates, themes } from '@/lib/model/schema/event'
import { statuses } from '@/lib/model/schema/when'
import { sampleEvents } from '../../../tools/sample/events'
import { shapeNames } from '../../../tools/sample/when'
import { writeSample } from '../../../tools/sample/write'

const folder = '.sample/unit'
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Number of files, and one fingerprint of all their names and bytes. */
function written(events: number) {
  writeSample(folder, events)
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort()
  const digest = createHash('sha256')
  for (const file of files) digest.update(file).update(readFileSync(file))
  return { count: files.length, digest: digest.digest('hex') }
}

describe('the sample edition', () => {
  it('is the same on every run, and sound', () => {
    const first = written(40)
    expect(first.count).toBeGreaterThan(300)
    expect(written(40)).toEqual(first)
    expect(checkContentFolder(folder, linkTargets).problems).toEqual([])
  }, 60_000)

  it.each([100, 400])('of %i events has every value', (count) => {
    const facts = sampleEvents(count).map((event) => event.facts)
    expect(facts).toHaveLength(count)
    const have = (values: readonly unknown[]) => new Set(values)
    expect(have(facts.map(({ status }) => status))).toEqual(new Set(statuses))
    expect(have(facts.map(({ kind }) => kind))).toEqual(new Set(eventKinds))
    expect(have(facts.flatMap((each) => each.themes))).toEqual(new Set(themes))
    const states = facts.flatMap(({ registration }) =>
      typeof registration === 'string' ? [] : (registration.state ?? []),
    )
    expect(have(states)).toEqual(new Set(registrationStates))
    const features = facts.flatMap(({ access }) =>
      access === 'unknown' ? [] : Object.keys(access),
    )
    expect(have(features)).toEqual(new Set(accessFeatures))
  })

  it('gives each status to every shape of a date', () => {
    const pairs = statuses.length * shapeNames.length
    const own = sampleEvents(400).slice(0, pairs)
    for (const status of statuses)
      expect(own.filter(({ facts }) => facts.status === status)).toHaveLength(shapeNames.length)
  })
})
