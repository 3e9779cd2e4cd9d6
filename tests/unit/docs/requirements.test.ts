import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const id =
  /(?<![%\w#/.-])(?:J\d{2}(?:\.\d{1,2})?|(?:EV|NW|PR)-\d{2}|[ABDFHIT][1-9]\d?)(?![\w:%-]|\.\d)/g

/** Every id in the code of the tests; paper sizes and the like are no ids. */
const used = new Set(
  readdirSync('tests', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .filter(
      ({ name, parentPath }) => !/fixtures/.test(parentPath) && name !== 'requirements.test.ts',
    )
    .flatMap(({ name, parentPath }) => [
      ...readFileSync(join(parentPath, name), 'utf8').replaceAll('one A4 ', '').matchAll(id),
    ])
    .map(([found]) => found),
)

const entries = [
  ...readFileSync('docs/requirements.md', 'utf8').matchAll(/^- \*\*(\S+)\*\* (.+)$/gm),
].map(([, name = '', text = '']) => ({ name, text }))

const names = entries.map(({ name }) => name)
const mistakesOf = (text: string) =>
  [...(/Mistakes: (.+)\.$/.exec(text)?.[1] ?? '').matchAll(/`([a-z-]+)`/g)].map(
    ([, mistake = '']) => mistake,
  )

describe('the page of requirements', () => {
  it('says each id that a test bears', () => {
    expect(used.size).toBeGreaterThan(90)
    expect([...used].filter((name) => !names.includes(name)).sort()).toEqual([])
  })

  it('says no id that no test and no mistake holds', () => {
    expect(entries.length).toBeGreaterThan(90)
    expect(new Set(names).size).toBe(names.length)
    const loose = entries.filter(
      ({ name, text }) => !used.has(name) && mistakesOf(text).length === 0,
    )
    expect(loose.map(({ name }) => name)).toEqual([])
  })

  it('names mistakes that exist', () => {
    const mistakes = entries.flatMap(({ text }) => mistakesOf(text))
    expect(mistakes.length).toBeGreaterThan(30)
    expect(mistakes.filter((name) => !existsSync(`tests/fixtures/mistakes/${name}`))).toEqual([])
  })

  it('says each in one sentence, in the order of the ids', () => {
    const order = new Intl.Collator('en', { numeric: true })
    expect(names).toEqual([...names].sort(order.compare))
    for (const { name, text } of entries)
      expect(text.replace(/ Mistakes: .+$/, ''), name).toMatch(/^[A-Z].*\.$/)
  })
})

/** Words that editors read: sentences of the check, and descriptions of fields. */
const forEditors = ['lib/content/check/sentences', 'lib/model/schema'].flatMap((folder) =>
  readdirSync(folder).map((name) => join(folder, name)),
)

describe('what editors read', () => {
  it('has no id of a requirement', () => {
    expect(forEditors.length).toBeGreaterThan(30)
    const found = forEditors.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/(?:zh|en): `.*|describe\(\s*'.*|^\s+'.* \/ .*/gm)]
        .filter(([line]) => /(?:EV|NW|PR)-\d{2}|J\d{2}\.\d/.test(line))
        .map(([line]) => `${file}: ${line}`),
    )
    expect(found).toEqual([])
  })
})
