import type { Event } from 'schema-dts'
import type { EventKind } from '../../model/schema/event'

type EventType = Exclude<Event, string>['@type']

/** schema.org type of each kind of event; the general one where schema.org has no true word. */
export const schemaOrgTypes = {
  opening: 'Event',
  conference: 'BusinessEvent',
  forum: 'BusinessEvent',
  matchmaking: 'BusinessEvent',
  signing: 'BusinessEvent',
  exhibition: 'ExhibitionEvent',
  fair: 'SaleEvent',
  competition: 'Event',
  performance: 'PerformingArtsEvent',
  sport: 'SportsEvent',
  food: 'FoodEvent',
  tour: 'Event',
  education: 'EducationEvent',
  exchange: 'Event',
  press: 'Event',
  other: 'Event',
} as const satisfies Record<EventKind, EventType>
