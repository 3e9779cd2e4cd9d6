import type { CalendarContext } from '../../../../lib/outputs/calendar/context'

export function calendarContext(changes: Partial<CalendarContext> = {}): CalendarContext {
  return {
    locale: 'en',
    name: 'Sample Week; programme, 2026',
    about: 'Times are Beijing time; nothing else, of course.',
    prodId: '-//Sample Week//Programme//EN',
    colour: 'mediumblue',
    uidDomain: 'week.example',
    join: 'Join online',
    statusLabel: (label) => `<${label}>`,
    eventUrl: ({ id }) => `https://week.example/en/2026/events/${id}/`,
    location: () => undefined,
    coordinates: () => undefined,
    description: ({ words }) => [words.summary],
    categories: ({ facts }) => [facts.kind],
    ...changes,
  }
}
