import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { locales } from '@/lib/language/locales'
import { moved, ownPaths } from './content'
import { attribute, one, pageAt } from './site'

/** Every event, article and text page that was published once; an address is added here, never removed. */
const published = readFileSync(path.join(import.meta.dirname, 'published-addresses.txt'), 'utf8')
  .split('\n')
  .filter((line) => line !== '')

describe('an address that was published', () => {
  it('is on the list as soon as it is on the site', () => {
    expect(published.length).toBeGreaterThanOrEqual(32)
    const items = ownPaths.filter((own) =>
      /^\/(\d{4}\/events|news(?!\/(topic|year|page)\/))\/[^/]+\/$/.test(own),
    )
    expect(items.length).toBeGreaterThanOrEqual(19)
    expect(items.filter((own) => !published.includes(own))).toEqual([])
  })

  it.each(locales)('answers in %s with its page, or leads to one', (locale) => {
    const leads = published.filter((address) => !ownPaths.includes(address))
    expect(leads.length).toBeGreaterThanOrEqual(4)
    for (const address of leads) {
      const to = moved.get(address)
      expect(ownPaths, address).toContain(to)
      const refresh = one(pageAt(`/${locale}${address}`), 'meta[http-equiv="refresh"]')
      expect(attribute(refresh, 'content')).toBe(`0; url=/${locale}${to}`)
    }
  })
})
