import type { CalendarContext } from '../../../lib/calendar/context'

export function calendarContext(changes: Partial<CalendarContext> = {}): CalendarContext {
  return {
    locale: 'en',
    name: 'Sample Week; programme, 2026',
    prodId: '-//Sample Week//Programme//EN',
    uidDomain: 'week.example',
    endNotKnown: 'The end has not been announced.',
    statusLabel: (label) => `<${label}>`,
    eventUrl: ({ id }) => `https://week.example/en/2026/events/${id}/`,
    location: () => undefined,
    description: ({ words }) => [words.summary],
    categories: ({ facts }) => [facts.kind],
    ...changes,
  }
}
