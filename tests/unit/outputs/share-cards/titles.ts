import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { splitFrontMatter } from '@/lib/content/read/words-file'
import type { TextIn } from '@/lib/language/line-breaking'
import { isLocale, type Locale, locales } from '@/lib/language/locales'
import { messagesIn } from '@/lib/language/messages'

const names = z.object({ name: z.record(z.string(), z.string()) })
const { name } = names.parse(parse(readFileSync('content/site.yaml', 'utf8')))

const files = readdirSync('content', { recursive: true, encoding: 'utf8' })

function titleIn(file: string): TextIn[] {
  const locale = basename(file).split('.').at(-2) ?? ''
  if (!isLocale(locale) || !/\.mdx?$/.test(file)) return []
  const { frontMatter = '' } = splitFrontMatter(readFileSync(join('content', file), 'utf8'))
  return [{ text: z.object({ title: z.string() }).parse(parse(frontMatter)).title, locale }]
}

/** Our own titles, with a year where they have a gap. */
function ownTitles(locale: Locale): TextIn[] {
  const { programme, projects, news, editions, sources, directory, site } = messagesIn(locale)
  return [programme, projects, news, editions, sources, directory]
    .map(({ title }): string => title)
    .concat(site.brand, name[locale] ?? '')
    .map((text) => ({ text: text.replace('{year}', '2023'), locale }))
}

/** The titles of all items in all languages. */
export const itemTitles: readonly TextIn[] = files.sort().flatMap(titleIn)

/** All words that stand on share cards. */
export const allWords: readonly TextIn[] = [...itemTitles, ...locales.flatMap(ownTitles)]
