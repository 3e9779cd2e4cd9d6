import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { provideItems } from '@/lib/content/items'
import { readContentFolder } from '@/lib/content/read'
import { validItems } from '@/lib/content/read/valid-items'
import { locales } from '@/lib/language/locales'
import type { SiteSettings } from '@/lib/model/schema/site'
import { menuTexts } from '@/lib/pages/navigation'
import { paths } from '@/lib/pages/paths'

/** The settings of the fixture edition with an address of the general desk, or without. */
function provide(email: string) {
  const items = validItems(readContentFolder('tests/fixtures/edition/content').value)
  provideItems(
    items.map((item) => {
      if (item.kind !== 'site') return item
      const facts = item.facts as SiteSettings
      const general = { ...facts.contact.general, phone: '', email }
      return { ...item, facts: { ...facts, contact: { ...facts.contact, general } } }
    }),
  )
}

afterAll(() => provideItems(undefined))

describe('a page whose only purpose is a contact', () => {
  const named = (locale: (typeof locales)[number]) =>
    menuTexts(locale, ['about', 'voice']).map(({ id }) => paths.page(id))

  describe('while the contact is known', () => {
    beforeAll(() => provide('general@sample.example'))
    it.each(locales)('is in the menus of %s', (locale) => {
      expect(named(locale)).toEqual(['/about/', '/voice/'])
    })
  })

  describe('while it is not', () => {
    beforeAll(() => provide(''))
    it.each(locales)('is in no menu of %s', (locale) => {
      expect(named(locale)).toEqual(['/about/'])
    })
  })
})
