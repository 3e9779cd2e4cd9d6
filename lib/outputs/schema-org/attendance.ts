import type { EventAttendanceModeEnumeration, VirtualLocation } from 'schema-dts'
import { statusRules } from '../../model/event/status'
import type { EventFacts } from '../../model/schema/event'
import type { Status } from '../../model/schema/when'
import { type NamedPlace, type PlaceNode, placeNode, unlessEmpty } from './names'

type Attendance = EventFacts['attendance']
type Facts = Pick<EventFacts, 'attendance' | 'online'>

const modes = {
  offline: 'https://schema.org/OfflineEventAttendanceMode',
  online: 'https://schema.org/OnlineEventAttendanceMode',
  hybrid: 'https://schema.org/MixedEventAttendanceMode',
  unknown: undefined,
} as const satisfies Record<Attendance, EventAttendanceModeEnumeration | undefined>

/** An event that was moved online is attended online, whatever was planned. */
function attendanceOf(facts: Pick<Facts, 'attendance'>, status: Status): Attendance {
  return status === 'moved_online' ? 'online' : facts.attendance
}

/** The way of attending; undefined while not known. */
export function attendanceMode(facts: Pick<Facts, 'attendance'>, status: Status) {
  return modes[attendanceOf(facts, status)]
}

type VirtualNode = Extract<VirtualLocation, { '@type': 'VirtualLocation' }>

/** Where an event takes place; undefined while not known. */
export function locations(
  facts: Facts,
  status: Status,
  places: readonly NamedPlace[],
): readonly (PlaceNode | VirtualNode)[] | undefined {
  const attendance = attendanceOf(facts, status)
  const isOnline = attendance === 'online' || attendance === 'hybrid'
  const rooms = attendance === 'online' ? [] : places.map(placeNode)
  return unlessEmpty(isOnline ? [...rooms, virtualLocation(facts, status)] : rooms)
}

/** The link for joining stands only where there is something to join. */
function virtualLocation({ online }: Facts, status: Status): VirtualNode {
  const url = statusRules[status].joinable ? online?.url : undefined
  return { '@type': 'VirtualLocation', url }
}
