import { describe, expect, it } from 'vitest'
import { articles, events, signings } from '@/lib/content'
import { colours } from '@/lib/flags/colours'
import { kindFlags } from '@/lib/flags/meanings'
import { type Sign, signs } from '@/lib/flags/signs'
import { locales } from '@/lib/language/locales'
import { translator } from '@/lib/language/translator'
import type { Element } from '@/lib/outputs/share-cards/element'
import { shareCard } from '@/lib/outputs/share-cards/share'
import { home } from '@/lib/pages/fixed'
import { article, event, signing } from '@/lib/pages/items'
import type { CardEvent, PageInfo } from '@/lib/pages/page'
import { provideRealContent } from '../../../support/real-content'

provideRealContent()

type Language = (typeof locales)[number]

const found = <T>(value: T | undefined): T => {
  if (value === undefined) throw new Error('not found')
  return value
}

/** All elements of a card. */
const all = (element: Element): Element[] => {
  const { children } = element.props
  return [element, ...(typeof children === 'object' ? children.flatMap(all) : [])]
}

function drawn(locale: Language, info: PageInfo) {
  const { from, alt } = found(shareCard(locale, info))
  if (typeof from === 'string') throw new Error('a picture without words')
  const elements = all(from)
  const words = elements.flatMap(({ props }) =>
    typeof props.children === 'string' ? props.children : [],
  )
  const source = found(elements.find(({ type }) => type === 'img')?.props.src)
  const svg = Buffer.from(source.replace(/^.*,/, ''), 'base64').toString()
  /** The lines that are struck. */
  const struck = elements.filter(({ props }) => props.style?.background !== undefined)
  return { words: words.join(' '), svg, struck, alt }
}

const flies = (svg: string, sign: Sign) =>
  svg.includes(
    signs[sign].map(([colour, d]) => `<path fill="${colours[colour]}" d="${d}"/>`).join(''),
  )

function eventCard(locale: Language, more: Partial<CardEvent> = {}) {
  const entry = found(events(locale, 2023).find(({ id }) => id === 'hobie-open-2023'))
  const info = event.info(locale, entry)
  return { entry, ...drawn(locale, { ...info, event: { ...entry.facts, ...more } }) }
}

const band = `<path fill="${colours.red}" d="M0 0h1200v104H0z"/>`
const plain = (text: string) => text.replace(/[\s\u2060]/g, '')

describe.each(locales)('the share card in %s', (locale) => {
  const t = translator(locale)

  it('of an event has its kind, title, flag, day and place', () => {
    const { words, svg, struck, entry } = eventCard(locale)
    const numeral = { zh: '10—11', en: '10–11', ko: '10~11', ja: '10～11' }[locale]
    for (const said of [t('kind.sport'), entry.words.title, numeral, '2023'])
      expect(plain(words)).toContain(plain(said))
    const beach = { zh: '海水浴场', en: 'Beach', ko: '해수욕장', ja: '海水浴場' }[locale]
    expect(words).toContain(beach)
    expect(flies(svg, kindFlags.sport)).toBe(true)
    expect(Object.values(kindFlags).filter((sign) => flies(svg, sign))).toEqual(['H', 'R'])
    expect(svg).not.toContain(band)
    expect(struck).toEqual([])
  })

  it('of an event at an hour says the hour', () => {
    const { words } = eventCard(locale, {
      when: { start: '2023-06-16T14:00', end: '2023-06-16T16:30' },
    })
    expect(plain(words)).toMatch(/16.*14:00.16:30/)
  })

  it('of what is cancelled has the red band with the word, and its title struck', () => {
    const { words, svg, struck, alt } = eventCard(locale, { status: 'cancelled' })
    expect(svg).toContain(band)
    expect(words).toContain(t('status.cancelled'))
    expect(alt).toContain(t('status.cancelled'))
    expect(struck.length).toBeGreaterThan(0)
    expect(words).not.toContain(t('kind.sport'))
  })

  it('of a signing flies the flag of signings', () => {
    const { svg, words } = drawn(locale, signing.info(locale, found(signings(locale, 2023)[0])))
    expect(flies(svg, 'C')).toBe(true)
    expect(words).toMatch(/\b16/)
  })

  it('of an article flies nothing but the mark', () => {
    const { svg } = drawn(locale, article.info(locale, found(articles(locale)[0])))
    const flown = (Object.keys(signs) as Sign[]).filter((sign) => flies(svg, sign))
    expect(flown).toEqual(['H', 'W'])
  })

  it('of the home page flies a flag for each event', () => {
    const { svg } = drawn(locale, home.info(locale, undefined))
    const entries = events(locale, 2023)
    expect(entries.length).toBeGreaterThanOrEqual(13)
    expect(svg.split('rotate(').length - 1).toBe(entries.length)
    for (const { facts } of entries) expect(flies(svg, kindFlags[facts.kind])).toBe(true)
  })
})
