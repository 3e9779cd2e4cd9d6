import { type EventEntry, venue } from '../content'
import { statusRules } from '../model/event/status'
import { isDated, knownPeriod } from '../model/event/when'
import type { EventAnswer, EventRows } from '../model/fields/event'
import type { Narrow } from '../model/fields/row'
import type { Phase } from '../model/schema/edition'
import { accessFeatures } from '../model/schema/event'
import type { VenueFacts } from '../model/schema/place'

/** What is to be said to a question: an answer, that it is still to come, or nothing. */
type AnswerState = 'known' | 'awaited' | 'none'

const knownIf = (isKnown: boolean) => (isKnown ? 'known' : 'awaited')
const onlyIf = (isKnown: boolean) => (isKnown ? 'known' : 'none')

type From<Question extends EventAnswer> = Narrow<EventEntry, EventRows, 'answers', Question> & {
  phase: Phase
}

/** Whether a fact of a venue is known; there is none to ask for while no venue is. */
function ofVenues({ facts: { place } }: From<'how'>, isKnown: (venue: VenueFacts) => boolean) {
  return typeof place === 'string' ? 'none' : knownIf(place.map(venue).some(isKnown))
}

/** Every question, in the order in which the page answers it. */
const states = {
  when: ({ facts: { when } }) => knownIf(isDated(when) || knownPeriod(when) !== undefined),
  where: ({ facts: { place, online } }) => knownIf(place !== 'unknown' || online !== undefined),
  cost: ({ facts: { price } }) => knownIf(price !== 'unknown'),
  language: ({ facts: { languages } }) =>
    knownIf(
      languages.spoken !== 'unknown' ||
        languages.interpretation !== 'unknown' ||
        languages.subtitles !== undefined,
    ),
  register: ({ facts: { registration }, phase }) =>
    phase === 'past' ? 'none' : knownIf(registration !== 'unknown'),
  results: ({ words: { results } }) => onlyIf(results !== undefined),
  organisers: ({ facts: { organisers } }) => knownIf(organisers !== 'unknown'),
  signing: ({ facts: { signing } }) => onlyIf(signing !== undefined),
  audience: ({ facts: { audience, age } }) => knownIf(audience !== 'unknown' || age !== undefined),
  notices: ({ facts: { notices } }) => onlyIf(notices !== undefined),
  access: ({ facts: { access } }) =>
    knownIf(
      access !== 'unknown' &&
        accessFeatures.some((feature) => (access[feature] ?? 'unknown') !== 'unknown'),
    ),
  // Where one is known, it stands with the venue.
  where_chinese: (from) =>
    ofVenues(from, ({ address_zh: address }) => address !== 'unknown') === 'awaited'
      ? 'awaited'
      : 'none',
  how: (from) => ofVenues(from, ({ transport }) => transport !== 'unknown'),
  ask: ({ facts: { contact } }) => knownIf(contact !== 'unknown'),
  changed: ({ facts: { changes } }) => onlyIf(changes.length > 0),
} satisfies { [Question in EventAnswer]: (from: From<Question>) => AnswerState }

/** Questions to which an answer may still be to come. */
export type AwaitedAnswer = {
  [Question in EventAnswer]: 'awaited' extends ReturnType<(typeof states)[Question]>
    ? Question
    : never
}[EventAnswer]

/** Questions in the order of the page. */
const questions = Object.keys(states) as EventAnswer[]

/** Questions that the ticket answers besides the date: what one asks before deciding to go. */
const onTicket: readonly EventAnswer[] = ['where', 'cost', 'language', 'register']

/**
 * Questions that the page of an event answers, on the ticket of a coming one and in its table of facts,
 * and those of which a coming event that takes place says that the answer is still to come. What is unknown of a past event is not spoken of.
 */
export function eventAnswers(
  entry: EventEntry,
  phase: Phase,
): { ticket: EventAnswer[]; facts: EventAnswer[]; awaited: AwaitedAnswer[] } {
  const stateOf = (question: EventAnswer) =>
    (states[question] as (from: EventEntry & { phase: Phase }) => AnswerState)({ ...entry, phase })
  const isAwaited = (question: EventAnswer): question is AwaitedAnswer =>
    stateOf(question) === 'awaited'
  const isToCome = phase === 'coming' && statusRules[entry.facts.status].takesPlace
  const known = questions.filter((question) => stateOf(question) === 'known')
  const hasTicket = phase === 'coming'
  const isOnTicket = (question: EventAnswer) =>
    hasTicket && (question === 'when' || onTicket.includes(question))
  return {
    ticket: known.filter((question) => hasTicket && onTicket.includes(question)),
    facts: known.filter((question) => !isOnTicket(question)),
    awaited: isToCome ? questions.filter(isAwaited) : [],
  }
}
