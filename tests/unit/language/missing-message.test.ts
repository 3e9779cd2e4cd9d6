import { createTranslator } from 'next-intl'
import { describe, expect, it, vi } from 'vitest'
import request from '@/lib/language/request'
import { translator } from '@/lib/language/translator'

vi.mock('next/root-params', () => ({ locale: async () => 'ko' }))
vi.mock('next-intl/server', () => ({ getRequestConfig: (settings: unknown) => settings }))

type Ask = (key: string, values?: Record<string, string>) => string

describe('a message that is missing', () => {
  it('stops outputs and data files', () => {
    expect((translator('en') as Ask)('kind.forum')).toBe('Forum')
    expect(() => (translator('en') as Ask)('kind.nonesuch')).toThrow(
      /MISSING_MESSAGE.*kind\.nonesuch/,
    )
  })

  it('stops pages', async () => {
    const settings = await request({ requestLocale: Promise.resolve('ko'), locale: 'en' })
    const ask = createTranslator(settings as Parameters<typeof createTranslator>[0]) as Ask
    expect(ask('kind.forum')).toBe('Forum')
    expect(() => ask('kind.nonesuch')).toThrow(/MISSING_MESSAGE.*kind\.nonesuch/)
  })
})

describe('an argument that is missing', () => {
  it('stops outputs and data files', () => {
    expect(() => (translator('en') as Ask)('news.year_title')).toThrow(/FORMATTING_ERROR/)
  })
})

describe('a key that is not there', () => {
  it('does not compile, as it stands or completed by a value', () => {
    const t = translator('en')
    const kind = (value: 'forum' | 'nonesuch') => `kind.${value}` as const
    // @ts-expect-error No such key.
    expect(() => t('kind.nonesuch')).toThrow()
    // @ts-expect-error One of its values has no word.
    expect(() => t(kind('nonesuch'))).toThrow()
  })
})
