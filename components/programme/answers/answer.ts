import { useLocale } from 'next-intl'
import type { ReactNode } from 'react'
import type { EventEntry } from '@/lib/content'
import { languageName } from '@/lib/language/text'
import type { EventAnswer, EventRows } from '@/lib/model/fields/event'
import type { Narrow } from '@/lib/model/fields/row'

/** Props of an answer: the fields whose rows name it, and the words for an unknown answer. */
export interface AnswerProps<Question extends EventAnswer> {
  entry: Narrow<EventEntry, EventRows, 'answers', Question>
  unknown: ReactNode
}

/** Gives the name of a BCP 47 language in the reader's language. */
export function useLanguageName(): (tag: string) => string {
  const locale = useLocale()
  return (tag) => languageName(locale, tag)
}
