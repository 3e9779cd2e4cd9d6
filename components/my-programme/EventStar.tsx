import { useLocale } from 'next-intl'
import { edition } from '@/lib/content'
import type { EventFacts } from '@/lib/model/schema/event'
import { MyProgrammeLink } from './MyProgrammeLink'
import { Star } from './Star'

/** The star of an event on its own page, and the way to what was starred. */
export function EventStar({ facts }: { facts: EventFacts }) {
  if (edition(useLocale(), facts.edition).facts.phase === 'past') return null
  return (
    <div className="flex items-center gap-x-3 print:hidden">
      <Star facts={facts} />
      <MyProgrammeLink year={facts.edition} />
    </div>
  )
}
