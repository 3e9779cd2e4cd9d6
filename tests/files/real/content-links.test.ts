import { describe, expect, it } from 'vitest'
import { linkTargets } from '@/lib/build/link-targets'
import { checkContent } from '@/lib/content/check'
import { readFolder } from '@/lib/content/read'
import { readContent } from '@/lib/content/read/content'
import { moved } from './content'
import { pages } from './site'

const article = 'content/news/signing-42-projects/news.zh.md'

/** What the check says of links when an article links to these addresses. */
function toldOfLinks(addresses: readonly string[]) {
  const files = new Map(readFolder('content'))
  const text = new TextDecoder().decode(files.get(article))
  const links = addresses.map((address) => `[这一页](${address})`).join('\n\n')
  files.set(article, new TextEncoder().encode(`${text}\n\n${links}\n`))
  const { problems } = checkContent(readContent('content', files), linkTargets)
  return problems.filter(({ rule }) => rule.startsWith('link-'))
}

/** Pages that nobody is led to: those that moved say where to. */
const unlinked = ['/404/', '/styleguide/', ...moved.keys()]

describe('links in content', () => {
  it('may lead to every page that is built', () => {
    const built = pages
      .filter(({ locale, rest }) => locale === 'zh' && !unlinked.includes(rest))
      .map(({ rest }) => `/zh${rest}`)
    expect(built.length).toBeGreaterThan(40)
    expect(toldOfLinks(built)).toEqual([])
  })

  it('may not lead to pages that are not built, nor to those that nobody is led to', () => {
    const wrong = [
      '/zh/2023/programm/',
      '/zh/404/',
      '/zh/styleguide/',
      '/zh/2023/programme/kind/x/',
    ]
    expect(toldOfLinks(wrong).map(({ rule }) => rule)).toEqual(wrong.map(() => 'link-nowhere'))
  })
})
