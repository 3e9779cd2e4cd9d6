import { copyFileSync, cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stringify } from 'yaml'
import { hasWords, type Kind, type KindName, kinds, languageFileName } from '../../lib/model/schema'
import { edition, signing } from './edition'
import { sampleEvents } from './events'
import { locales } from './four'
import type { Words } from './item'
import { sampleNews } from './news'
import { samplePeople } from './people'
import { sampleProjects } from './projects'
import { organisations, venues } from './venues'
import { days } from './when'

/** What does not grow with the edition: settings, glossary, sources, text pages, an older version of the data. */
const shared = 'tests/fixtures/edition/content'
const sharedParts = [
  'site.yaml',
  'redirects.yaml',
  'glossary.yaml',
  'sources',
  'publishers',
  'pages',
  'data',
]
/** Text pages that show what is hidden stay in the fixture edition. */
const isPublic = (path: string) => !/\/sample-(draft|withdrawn)-/.test(path)
const flagFile = join(shared, 'events/sample-walk/flag.png')

interface Item {
  facts: { id: string | number }
  words?: Words
  picture?: boolean
}

// The rules of YAML 1.1 put `yes`, `no` and `14:00` in quotes, as an editor would.
const yaml = (value: unknown) =>
  stringify(value, { version: '1.1', lineWidth: 0, aliasDuplicateObjects: false })

function writeItem(root: string, kind: KindName, { facts, words = {}, picture }: Item) {
  const definition: Kind = kinds[kind]
  const { folder, file } = definition
  const isAlone = file.startsWith('*')
  const own = isAlone ? join(root, folder) : join(root, folder, String(facts.id))
  mkdirSync(own, { recursive: true })
  writeFileSync(join(own, isAlone ? `${facts.id}.yaml` : file), yaml(facts))
  for (const locale of locales) {
    const text = words[locale]
    if (text === undefined || !hasWords(definition)) continue
    const name = languageFileName(definition, locale)
    writeFileSync(join(own, name), `---\n${yaml(text.fields)}---\n\n${text.body}\n`)
  }
  if (picture) copyFileSync(flagFile, join(own, 'flag.png'))
}

/** Items that readers never see, with dates of their own. */
const hidden = (events: readonly Item[]): Item[] =>
  (['draft', 'review', 'withdrawn'] as const).map((publication, index) => {
    const { facts, words } = events[0] as Item
    const when = { date: days[index] }
    const own = { id: `sample-hidden-${publication}`, publication, when, registration: 'none' }
    return { facts: { ...facts, ...own }, words }
  })

/**
 * Writes the content of a sample edition, the same bytes on every run: that many published events,
 * and projects and articles in proportion.
 */
export function writeSample(root: string, events: number): void {
  rmSync(root, { recursive: true, force: true })
  mkdirSync(root, { recursive: true })
  for (const part of sharedParts)
    cpSync(join(shared, part), join(root, part), { recursive: true, filter: isPublic })
  const programme = sampleEvents(events)
  const items: Partial<Record<KindName, Item[]>> = {
    edition: [edition],
    event: [...programme, ...hidden(programme)],
    signing: [signing],
    project: sampleProjects(Math.round(events * 0.3)),
    news: sampleNews(Math.round(events * 0.5), events),
    venue: venues.map((facts) => ({ facts })),
    organisation: organisations.map((facts) => ({ facts })),
    person: samplePeople.map((facts) => ({ facts })),
  }
  for (const [kind, ofKind] of Object.entries(items))
    for (const item of ofKind) writeItem(root, kind as KindName, item)
}
