import { endsAt } from '../model/event/ends'
import type { EventFacts } from '../model/schema/event'
import { registrationOf } from './registration'

/** What the page of an event waits for, in Beijing date and time. */
export function momentsOf(facts: EventFacts) {
  const { opens_at: open, closes_at: close } = registrationOf(facts) ?? {}
  const { show_from: show, show_until: hide } = facts.online ?? {}
  return { open, close, show, hide, end: endsAt(facts) }
}
