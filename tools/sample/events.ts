import { addDaysTo } from '../../lib/base/zone'
import { type EventFacts, themes } from '../../lib/model/schema/event'
import type { Status } from '../../lib/model/schema/when'
import { deck, evenDeck } from './deck'
import { type Four, fill, four, inFour } from './four'
import { hardTitles } from './hard-cases'
import { translations, type Words, wordsOf } from './item'
import { languages } from './languages'
import { eventId, eventKind, links } from './links'
import { notices } from './notices'
import { contact, organisers, people } from './people'
import { places } from './place'
import { access, prices, registrations } from './practical'
import { type Random, randomFor } from './random'
import { changeTexts, dates, plans, reasons } from './status'
import { venues } from './venues'
import { eventSummaries, eventTitles, kindNames, paragraphs, themeNames } from './words'

export interface SampleEvent {
  facts: EventFacts
  words: Words
  picture: boolean
}

const occurrenceChange = four(
  '样例场次有变。',
  'A sample showing changed.',
  '샘플 회차가 바뀌었습니다.',
  '見本の回に変更があります。',
)

/** Some occurrences have a status and a place of their own. */
function withOwnParts(when: EventFacts['when'], place: EventFacts['place'], random: Random) {
  if (!('occurrences' in when)) return when
  const occurrences = when.occurrences.map((one) => ({
    ...one,
    ...(random.chance(0.2) && { status: random.pick(['cancelled', 'tentative'] as const) }),
    ...(place !== 'online' && random.chance(0.25) && { place: [random.pick(venues).id] }),
  }))
  return { occurrences }
}

const hasChangedPart = (when: EventFacts['when']) =>
  'occurrences' in when && when.occurrences.some(({ status }) => status === 'cancelled')

/** Some links to join are shown from ten minutes before the start. */
function joinable(
  place: ReturnType<ReturnType<typeof places>>,
  when: EventFacts['when'],
  index: number,
) {
  if (place.online === undefined || !('start' in when) || index % 2 === 0) return place
  const early = new Date(`${when.start}Z`)
  early.setUTCMinutes(early.getUTCMinutes() - 10)
  return { ...place, online: { ...place.online, show_from: early.toISOString().slice(0, 16) } }
}

/** When it was announced and what was changed since; the last change is the last update. */
function history(status: Status, facts: Pick<EventFacts, 'when' | 'previous'>, random: Random) {
  const text = changeTexts[status] ?? (hasChangedPart(facts.when) ? occurrenceChange : undefined)
  const clock = random.pick(['09:00', '11:30', '16:45'])
  if (text === undefined) {
    const day = addDaysTo('2030-04-01', random.whole(0, 45))
    return { updated: `${day}T${clock}`, sequence: 0, changes: [] }
  }
  const last = addDaysTo('2030-05-25', random.whole(0, 18))
  const days = [...(facts.previous?.slice(1).map(() => '2030-05-20') ?? []), last]
  return {
    updated: `${last}T${clock}`,
    sequence: days.length,
    changes: days.map((date) => ({ date, what: text })),
  }
}

const note = four(
  '由样例东门入场',
  'Enter by the sample east gate',
  '샘플 동문 입장',
  '見本東門から入場',
)

const results = [
  four(
    '样例组冠军：样例甲队',
    'Sample class: Sample Team A',
    '샘플 부문 우승: 샘플 가팀',
    '見本の部優勝：見本甲チーム',
  ),
  four(
    '样例组亚军：样例乙队',
    'Sample class, runners-up: Sample Team B',
    '샘플 부문 준우승: 샘플 나팀',
    '見本の部準優勝：見本乙チーム',
  ),
]

/** Kinds of event that end with results. */
const withResults: readonly EventFacts['kind'][] = ['competition', 'sport']

interface Named {
  n: number
  kind: Four
  theme: Four
  other: Four
}

function eventWords(index: number, { status, kind: of }: EventFacts, named: Named, random: Random) {
  const { n, kind, theme, other } = named
  const values = { n, kind, theme, other }
  const chosen = random.some(paragraphs, random.whole(1, paragraphs.length))
  const reason = reasons[status]
  const texts = {
    title: fill(hardTitles[index] ?? random.pick(eventTitles), values),
    summary: fill(random.pick(eventSummaries), values),
    ...(random.chance(0.2) && { place_note: note }),
    ...(reason && { status_reason: reason }),
    ...(withResults.includes(of) && { results }),
  }
  const body = inFour((locale) => chosen.map((text) => fill(text, values)[locale]).join('\n\n'))
  return { texts, body }
}

/** The events of the sample edition; the first ninety-six are every shape with every status. */
export function sampleEvents(events: number): SampleEvent[] {
  const planOf = plans(events)
  const audienceOf = deck<EventFacts['audience']>('audience', events, [
    ['trade', 20],
    ['invited', 6],
    ['press', 4],
    ['unknown', 5],
    ['public', 65],
  ])
  const familyOf = evenDeck('family', events, ['yes', 'no', 'unknown', undefined] as const)
  const themeOf = evenDeck('themes', events, themes)
  const noticesOf = notices(events)
  const [languagesOf, priceOf, registrationOf, placeOf, translationsOf] = [
    languages(events),
    prices(events),
    registrations(events),
    places(events),
    translations('events', events),
  ] as const
  return Array.from({ length: events }, (_, index) => {
    const random = randomFor(`event ${index}`)
    const id = eventId(index)
    const kind = eventKind(index)
    const theme = themeOf(index)
    const other = random.pick(themes.filter((each) => each !== theme))
    const { shape, status } = planOf(index)
    const place = placeOf(index, id, status, random)
    const { when: plain, previous } = dates(shape, status, random)
    const when = withOwnParts(plain, place.place, random)
    const family = familyOf(index)
    const picture = index % 25 === 7
    const facts: EventFacts = {
      id,
      edition: 2030,
      publication: 'published',
      kind,
      themes: random.chance(0.3) ? [theme, other] : [theme],
      audience: audienceOf(index),
      ...(family && { family }),
      when,
      status,
      ...(previous && { previous }),
      ...(status === 'cancelled' &&
        index < events - 1 &&
        random.chance(0.5) && { replaced_by: eventId(events - 1) }),
      ...joinable(place, when, index),
      languages: languagesOf(index, random),
      access: access(random),
      price: priceOf(index, random),
      registration: registrationOf(index, { id, when }, random),
      organisers: organisers(random),
      people: people(random),
      contact: contact(random),
      ...noticesOf(index, id),
      ...links(index, events, random),
      ...(picture && { images: [flag] }),
      sources: [{ source: 'sample-gazette-2030', supports: ['name', 'when', 'text'] }],
      ...history(status, { when, previous }, random),
    }
    const named = {
      n: index + 1,
      kind: kindNames[kind],
      theme: themeNames[theme],
      other: themeNames[other],
    }
    const { texts, body } = eventWords(index, facts, named, random)
    return { facts, words: wordsOf(texts, body, translationsOf(index)), picture }
  })
}

export const flag = {
  file: 'flag.png',
  alt: four(
    '红白四格的样例旗',
    'Sample flag of red and white quarters',
    '빨강과 하양 네 칸 샘플 깃발',
    '赤と白の四つ割りの見本旗',
  ),
  credit: '样例作者',
  licence: 'CC0 1.0',
}
