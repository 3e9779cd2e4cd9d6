import type { Definition, Link } from 'mdast'
import { toString as wordsOf } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import { isLocale, type Locale } from '../../../language/locales'
import { closest } from '../closest'
import { isLinkConfirmed } from '../confirmed'
import type { LinkTargets } from '../link-targets'
import {
  type Item,
  type ItemRule,
  isHidden,
  present,
  translationsOf,
  type WordsFile,
} from '../model'
import { valueAt } from '../path'
import { type FilePosition, type Problem, problem } from '../problem'
import { factTexts } from '../text/texts'

interface Where {
  at: FilePosition
  locale: Locale
  item: Item
  targets: LinkTargets
}

const body = ['body']
const localFile = /^(?:file:|[a-z]:[\\/]|\\\\|%5C%5C)/i
const scheme = /^([a-z][a-z0-9+.-]*):/i
const cjk =
  /[\u3000-\u303F\uFF00-\uFFEF\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u

function readable(url: string): string {
  try {
    return decodeURI(url)
  } catch {
    return url
  }
}

function webProblems(url: string, { at }: Where): Problem[] {
  const swallowed = cjk.exec(readable(url))
  if (swallowed) {
    const meant = readable(url).slice(0, swallowed.index)
    return [problem(at, body, 'link-swallowed', { url: readable(url), meant })]
  }
  const good =
    URL.canParse(url) &&
    /^[^\s.]+(\.[^\s.]+)+$/.test(new URL(url).hostname) &&
    !/\s|%20%20/.test(url)
  return good ? [] : [problem(at, body, 'link-malformed', { url })]
}

/** The moment at which readers first see an item; the empty text, which sorts first, where it has none. */
const appearance = ({ facts }: Item) => String(valueAt(facts?.data, ['publish_at']) ?? '')

function siteProblems(url: string, { at, locale, item, targets }: Where): Problem[] {
  const { open, waiting, timed, mayExist } = targets
  const path = url.replace(/[?#].*$/, '')
  const [, first = '', rest = ''] = /^\/([^/]*)\/?(.*)$/.exec(path) ?? []
  const own = isLocale(first) ? rest : path.slice(1)
  const meant = `/${locale}/${own}`
  if (first !== locale && isLocale(first))
    return [problem(at, body, 'link-language', { url, meant })]
  if (first !== locale && open.has(own))
    return [problem(at, body, 'link-no-language', { url, meant })]
  if (path.endsWith('/') && mayExist(rest)) return []
  const publish_at = timed.get(rest)
  if (publish_at !== undefined && publish_at > appearance(item))
    return [problem(at, body, 'link-too-early', { url, publish_at })]
  if (open.has(rest) && path.endsWith('/')) return []
  if (waiting.has(rest)) {
    return isHidden(item) ? [] : [problem(at, body, 'link-not-published', { url })]
  }
  const near = closest(rest, open)
  return [problem(at, body, 'link-nowhere', { url, meant: near && `/${locale}/${near}` })]
}

function mailProblems(url: string, { at }: Where): Problem[] {
  return /^mailto:[^@\s]+@[^@\s]+\.[^@\s]+$/.test(url)
    ? []
    : [problem(at, body, 'link-malformed', { url })]
}

const bySchemes: Record<string, (url: string, where: Where) => Problem[]> = {
  http: webProblems,
  https: webProblems,
  mailto: mailProblems,
  tel: () => [],
}

function linkProblems(url: string, where: Where): Problem[] {
  const { at, locale } = where
  if (localFile.test(url)) return [problem(at, body, 'link-local', { url: readable(url) })]
  const name = scheme.exec(url)?.[1]?.toLowerCase()
  if (name) {
    const check = Object.hasOwn(bySchemes, name) ? bySchemes[name] : undefined
    return check?.(url, where) ?? [problem(at, body, 'link-protocol', { url })]
  }
  if (url.startsWith('#')) return []
  if (url.startsWith('//')) return [problem(at, body, 'link-malformed', { url })]
  if (url.startsWith('/')) return siteProblems(url, where)
  return [problem(at, body, 'link-relative', { url: readable(url), locale })]
}

/** The links of a body, in order. */
function linksIn({ tree, path: file, bodyLine }: WordsFile) {
  const links: { node: Link | Definition; at: FilePosition }[] = []
  const read = (node: Link | Definition) => {
    links.push({ node, at: { file, line: (node.position?.start.line ?? 1) + bodyLine - 1 } })
  }
  if (!tree) return links
  visit(tree, 'link', read)
  visit(tree, 'definition', read)
  return links
}

const fileProblems = (words: WordsFile, item: Item, targets: LinkTargets): Problem[] =>
  linksIn(words).flatMap(({ node, at }) => [
    ...linkProblems(node.url, { at, locale: words.locale, item, targets }),
    ...(node.type === 'link' && wordsOf(node).trim() === ''
      ? [problem(at, body, 'link-without-words', { url: node.url })]
      : []),
  ])

/** Page of this site without its language and anchor; undefined for any other address. */
const pageOf = (url: string) => /^\/[a-z]{2}(\/[^?#]*)/.exec(url)?.[1]

/** Where an address leads outside: a site on the web, a mailbox, or a number to call. */
function hostOf(url: string): string | undefined {
  const lower = url.toLowerCase()
  if (lower.startsWith('tel:')) return lower.replaceAll(/\D/g, '').replace(/^(?:86|0)/, '')
  if (lower.startsWith('mailto:')) return lower
  return /^https?:/.test(lower) && URL.canParse(url) ? new URL(url).hostname : undefined
}

/** A translation leads where the Chinese or the facts lead; a site may have pages in its language. */
function linksOfChinese(item: Item): Problem[] {
  const { zh } = item.words
  if (!zh || zh.blocks.length === 0) return []
  const file = zh.path.slice(zh.path.lastIndexOf('/') + 1)
  const inChinese = linksIn(zh).map(({ node }) => node.url)
  const inFacts = factTexts(item.facts?.data).map(({ value }) => value)
  // Addresses without a host or a page, such as anchors, are no others than the Chinese has.
  const hosts = new Set([undefined, ...[...inChinese, ...inFacts].map(hostOf)])
  const pages = new Set([undefined, ...inChinese.map(pageOf)])
  return translationsOf(item).flatMap((words) =>
    linksIn(words).flatMap(({ node: { url }, at }) => {
      if (!hosts.has(hostOf(url))) return [problem(at, body, 'link-not-in-chinese', { url, file })]
      if (pages.has(pageOf(url)) || isLinkConfirmed(words, url)) return []
      return [problem(at, body, 'link-only-in-translation', { url, file })]
    }),
  )
}

/** Links lead somewhere: to a page of this site in the same language, or to a valid address. */
export const linksLead =
  (targets: LinkTargets): ItemRule =>
  (item) => {
    const problems = present(item).flatMap((words) => fileProblems(words, item, targets))
    // What leads nowhere is told once, not also as a difference from the Chinese.
    return problems.length > 0 ? problems : linksOfChinese(item)
  }
