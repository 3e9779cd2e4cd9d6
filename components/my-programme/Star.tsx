import { useLocale } from 'next-intl'
import type { ComponentProps } from 'react'
import { edition } from '@/lib/content'
import type { EventFacts } from '@/lib/model/schema/event'
import './star.css'

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'my-star': ComponentProps<'span'>
    }
  }
}

/**
 * Keeps an event for the reader's own programme; `star.element.ts` makes it a button, with the words
 * of `MyProgrammeLink`, which stands once in the page. What is over, nobody plans.
 */
export function Star({ facts }: { facts: Pick<EventFacts, 'id' | 'edition' | 'sequence'> }) {
  const { phase } = edition(useLocale(), facts.edition).facts
  if (phase === 'past') return null
  // How far the event had been changed when it was starred; 0 is not said, as most rows have it.
  return <my-star data-id={facts.id} data-seen={facts.sequence || undefined} />
}
