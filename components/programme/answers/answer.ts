import type { ReactNode } from 'react'
import type { EventEntry } from '@/lib/content'
import type { EventAnswer, EventRows } from '@/lib/model/fields/event'
import type { Narrow } from '@/lib/model/fields/row'

/** What an answer is given: the fields whose rows name it, and the words for what is not known. */
export interface AnswerProps<Question extends EventAnswer> {
  entry: Narrow<EventEntry, EventRows, 'page', Question>
  unknown: ReactNode
}
