import type { Definition, Link } from 'mdast'
import { toString as wordsOf } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import { isLocale, type Locale } from '../../../language/locales'
import { closest } from '../closest'
import type { LinkTargets } from '../link-targets'
import { type Item, type ItemRule, isHidden, present, type WordsFile } from '../model'
import { valueAt } from '../path'
import { type FilePosition, type Problem, problem } from '../problem'

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

function fileProblems(words: WordsFile, item: Item, targets: LinkTargets): Problem[] {
  const problems: Problem[] = []
  const { tree, path: file, bodyLine, locale } = words
  if (!tree) return problems
  const read = (node: Link | Definition) => {
    const at = { file, line: (node.position?.start.line ?? 1) + bodyLine - 1 }
    problems.push(...linkProblems(node.url, { at, locale, item, targets }))
    if (node.type === 'link' && wordsOf(node).trim() === '')
      problems.push(problem(at, body, 'link-without-words', { url: node.url }))
  }
  visit(tree, 'link', read)
  visit(tree, 'definition', read)
  return problems
}

/** Links lead somewhere: to a page of this site in the same language, or to a valid address. */
export const linksLead =
  (targets: LinkTargets): ItemRule =>
  (item) =>
    present(item).flatMap((words) => fileProblems(words, item, targets))
