import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { languageTags, locales, sourceLocale, targetLocales } from '@/lib/language/locales'

const read = (file: string) => readFileSync(file, 'utf8')

describe('a file that names the languages and cannot ask the table', () => {
  it('deploy/nginx.conf answers each of them, and knows its page of what is not found', () => {
    const nginx = read('deploy/nginx.conf')
    const alternations = [...nginx.matchAll(/\(\?<(?:asked|section)>([a-z|]+)\)/g)]
    expect(alternations.length).toBeGreaterThan(10)
    for (const [, found] of alternations) expect(found).toBe(locales.join('|'))
    const answers = /map \$asked_language \$language \{([^}]*)\}/.exec(nginx)?.[1] ?? ''
    const named = [...answers.matchAll(/^\s+(\w+) (\w+);/gm)].map(([, from, to]) => [from, to])
    expect(named).toEqual(locales.map((locale) => [locale, locale]))
  })

  it('app/styles/type.css has faces and leading for each of them', () => {
    const css = read('app/styles/type.css')
    const rules = [...css.matchAll(/^:lang\((\w+)\) \{([^}]*)\}/gm)]
    expect(rules.map(([, locale]) => locale).sort()).toEqual([...locales].sort())
    for (const [, locale, rule] of rules) {
      expect(rule, locale).toContain('--face:')
      expect(rule, locale).toContain('--leading:')
    }
  })

  it('.github/CODEOWNERS asks the editors of each of them', () => {
    const owners = read('.github/CODEOWNERS')
    expect(targetLocales.length).toBeGreaterThan(0)
    for (const locale of locales)
      expect(owners, locale).toContain(`/messages/${locale}.json       @OWNER/${locale}-editors`)
  })
})

describe('the languages', () => {
  it('begin with the one that texts are written in', () => {
    expect(locales[0]).toBe(sourceLocale)
  })

  it('have tags of their own, in the canonical form of BCP 47', () => {
    const tags = Object.values(languageTags)
    expect(new Set(tags).size).toBe(locales.length)
    expect(Intl.getCanonicalLocales(tags)).toEqual(tags)
  })
})
