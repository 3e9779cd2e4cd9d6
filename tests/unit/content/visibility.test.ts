import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { notYetPublished, notYetPublishedText } from '@/lib/content/not-yet-published'
import { readContentFolder } from '@/lib/content/read'
import { visibilityAt, withLastChange } from '@/lib/content/visibility'

const publication = 'published'
const publish_at = '2030-06-13T18:00'
const expire_at = '2030-06-14T09:00'

describe('an article with a time (NW-04, T22)', () => {
  it.each([
    ['2030-06-13T17:59', 'hidden'],
    ['2030-06-13T18:00', 'published'],
    ['2030-06-14T08:59', 'published'],
    ['2030-06-14T09:00', 'withdrawn'],
  ])('at %s is %s', (now, visibility) => {
    expect(visibilityAt({ publication, publish_at, expire_at }, now)).toBe(visibility)
  })

  it('is left out by a build that knows no moment, and what has an end is over', () => {
    expect(visibilityAt({ publication, publish_at }, undefined)).toBe('hidden')
    expect(visibilityAt({ publication, expire_at }, undefined)).toBe('withdrawn')
    expect(visibilityAt({ publication }, undefined)).toBe('published')
  })

  it('shows no draft, whatever the time', () => {
    for (const hidden of ['draft', 'review'])
      expect(visibilityAt({ publication: hidden, publish_at }, '2031-01-01T00:00')).toBe('hidden')
    expect(visibilityAt({ publication: 'withdrawn', publish_at }, '2031-01-01T00:00')).toBe(
      'withdrawn',
    )
  })

  it('is out exactly between its times, at any moment', () => {
    const moment = fc
      .date({ min: new Date('2030-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 16))
    fc.assert(
      fc.property(moment, moment, moment, (from, to, now) => {
        const isOut = visibilityAt({ publication, publish_at: from, expire_at: to }, now)
        expect(isOut === 'published').toBe(from <= now && now < to)
      }),
    )
  })

  it('changed when it appeared, and when it went', () => {
    const facts = { publication, publish_at, expire_at, updated: '2030-06-10T10:00' }
    const updatedAt = (now: string) => withLastChange(facts, now).updated
    expect(updatedAt('2030-06-13T17:59')).toBe('2030-06-10T10:00')
    expect(updatedAt('2030-06-13T18:30')).toBe(publish_at)
    expect(updatedAt('2030-06-20T00:00')).toBe(expire_at)
    const later = { ...facts, updated: '2030-06-13T20:00' }
    expect(withLastChange(later, '2030-06-13T21:00').updated).toBe('2030-06-13T20:00')
  })
})

describe('what a build says that it leaves out', () => {
  const root = mkdtempSync(join(tmpdir(), 'not-yet-published-'))
  afterAll(() => rmSync(root, { recursive: true }))
  const write = (id: string, facts: string) => {
    mkdirSync(join(root, 'news', id), { recursive: true })
    writeFileSync(join(root, 'news', id, 'news.yaml'), facts)
  }
  write('later', 'publication: published\npublish_at: 2030-06-13T18:00\n')
  write('gone', 'publication: published\nexpire_at: 2030-06-01T18:00\n')
  write('draft', 'publication: draft\npublish_at: 2030-06-13T18:00\n')
  write('plain', 'publication: published\n')

  const leftOut = (now: string | undefined) => notYetPublished(readContentFolder(root).value, now)

  it('is each item once, with the moment that decides', () => {
    const items = leftOut('2030-06-10T00:00')
    expect(items).toEqual([
      { item: 'news/gone', waits: false, moment: '2030-06-01T18:00' },
      { item: 'news/later', waits: true, moment: '2030-06-13T18:00' },
    ])
    const line = notYetPublishedText(items, '2030-06-10T00:00')
    expect(line.split('\n')).toHaveLength(1)
    expect(line).toContain('news/later (published at 2030-06-13T18:00)')
    expect(notYetPublishedText(leftOut(undefined), undefined)).toMatch(/^没有设 PUBLISH_NOW/)
  })

  it('is nothing once all is out', () => {
    expect(leftOut('2030-06-13T18:00').map(({ item }) => item)).toEqual(['news/gone'])
  })
})
