import type { EventFacts } from '../../lib/model/schema/event'
import type { Status } from '../../lib/model/schema/when'
import { deck } from './deck'
import type { Random } from './random'
import { venues } from './venues'

type Place = Pick<EventFacts, 'place' | 'hall' | 'attendance' | 'online'>
type Attendance = EventFacts['attendance']

const online = (id: string, random: Random): Place['online'] => ({
  ...(random.chance(0.7) && { url: `https://live.sample.example/${id}` }),
  ...(random.chance(0.5) && { platform: 'Sample Live' }),
  access: random.pick(['open', 'registered']),
})

function inVenue(random: Random): Pick<Place, 'place' | 'hall'> {
  const chosen = random.some(venues, random.chance(0.06) ? 2 : 1)
  const halls = chosen.length === 1 ? (chosen[0]?.halls ?? []) : []
  return {
    place: chosen.map(({ id }) => id),
    ...(halls.length > 0 && random.chance(0.7) && { hall: random.pick(halls).id }),
  }
}

const makers = {
  offline: (_, random) =>
    random.chance(0.04) ? { place: 'unknown', attendance: 'offline' } : onSite(random),
  hybrid: (id, random) => ({
    ...inVenue(random),
    attendance: 'hybrid',
    online: online(id, random),
  }),
  online: (id, random) => ({
    place: 'online',
    attendance: 'online',
    online: online(id, random),
  }),
  unknown: (_, random) =>
    random.chance(0.5)
      ? { place: 'unknown', attendance: 'unknown' }
      : { ...inVenue(random), attendance: 'unknown' },
} as const satisfies Record<Attendance, (id: string, random: Random) => Place>

const onSite = (random: Random): Place => ({ ...inVenue(random), attendance: 'offline' })

export function places(events: number) {
  const attendanceOf = deck<Attendance>('attendance', events, [
    ['hybrid', 12],
    ['online', 5],
    ['unknown', 7],
    ['offline', 76],
  ])
  return (index: number, id: string, status: Status, random: Random): Place =>
    makers[status === 'moved_online' ? 'online' : attendanceOf(index)](id, random)
}
