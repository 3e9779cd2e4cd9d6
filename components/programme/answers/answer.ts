import { useLocale } from 'next-intl'
import type { EventEntry } from '@/lib/content'
import { languageName } from '@/lib/language/text'
import type { EventAnswer, EventRows } from '@/lib/model/fields/event'
import type { Narrow } from '@/lib/model/fields/row'

/** Props of an answer: the fields whose rows name it. */
export interface AnswerProps<Question extends EventAnswer> {
  entry: Narrow<EventEntry, EventRows, 'answers', Question>
}

/** Gives the name of a BCP 47 language in the reader's language. */
export function useLanguageName(): (tag: string) => string {
  const locale = useLocale()
  return (tag) => languageName(locale, tag)
}
