import type { EventEntry } from '../../../content'
import type { EventFacts } from '../../../model/schema/event'
import type { ItemRecord } from '../record'

export type EventRecord = ItemRecord<EventFacts, EventEntry['words']>
