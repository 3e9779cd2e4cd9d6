import type { EventRows } from '../../../model/fields/event'
import type { EventFacts } from '../../../model/schema/event'
import type { EventWords } from '../../../model/schema/words'
import type { Columns, ItemRecord } from '../record'

export type EventRecord = ItemRecord<EventFacts, EventWords>

export type EventColumns = Columns<EventFacts, EventWords, EventRows>

/** What a function needs that several columns share. */
export interface With<Name extends keyof EventFacts> {
  facts: Pick<EventFacts, Name>
}
