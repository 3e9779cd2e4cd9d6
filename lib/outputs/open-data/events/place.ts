import { venue } from '../../../content'
import { sessionsOf } from '../../../model/event/sessions'
import { wgs84 } from '../../../model/place/datum'
import { event } from '../../../model/schema/event'
import type { Coordinates, VenueFacts } from '../../../model/schema/place'
import { districts } from '../../../model/schema/project'
import { fourWords, group } from '../field'
import { wordsOf } from '../record'
import type { EventColumns, With } from './record'

/** Every venue that an event or a session of it names, once. */
function venueRows({
  facts,
}: With<'id' | 'when' | 'status' | 'place'>): readonly VenueFacts[] | 'unknown' | 'none' {
  const places = [facts.place, ...sessionsOf(facts).map(({ place }) => place)]
  const ids = new Set(places.flatMap((place) => (typeof place === 'string' ? [] : place)))
  if (ids.size === 0) return facts.place === 'online' ? 'none' : 'unknown'
  return [...ids].map(venue)
}

function hallOf({ facts }: With<'place' | 'hall'>) {
  const halls = typeof facts.place === 'string' ? [] : facts.place.flatMap((id) => venue(id).halls)
  const hall = halls.find((each) => each?.id === facts.hall)
  return hall === undefined ? 'none' : fourWords((locale) => hall.name[locale])
}

const degrees =
  (axis: keyof Coordinates, turn: (coordinates: Coordinates) => Coordinates) =>
  ({ coordinates }: VenueFacts) =>
    coordinates && turn(coordinates)[axis]

const asPicked = (coordinates: Coordinates) => coordinates

/** Where an event is. */
export const place = {
  attendance: {
    type: 'code',
    allowed: event.shape.attendance.options,
    read: ({ facts }) => facts.attendance,
  },
  place: { type: 'id', list: true, or: ['online'], read: ({ facts }) => facts.place },
  hall: { type: 'words', read: hallOf },
  place_note: { type: 'words', read: (record) => wordsOf(record, 'place_note') },
  venues: group({
    rows: venueRows,
    members: {
      id: { type: 'id', read: ({ id }) => id },
      name: { type: 'words', read: ({ name }) => fourWords((locale) => name[locale]) },
      address_zh: { type: 'text', read: (row) => row.address_zh },
      district: { type: 'code', allowed: districts, read: ({ district }) => district },
      longitude_gcj02: { type: 'degrees', read: degrees('longitude', asPicked) },
      latitude_gcj02: { type: 'degrees', read: degrees('latitude', asPicked) },
      longitude_wgs84: { type: 'degrees', read: degrees('longitude', wgs84) },
      latitude_wgs84: { type: 'degrees', read: degrees('latitude', wgs84) },
    },
  }),
} as const satisfies Partial<EventColumns>
