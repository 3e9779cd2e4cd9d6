import { describe, expect, it } from 'vitest'
import { occurrenceStatus, statusRules } from '../../../../lib/model/event/status'
import { eventKinds } from '../../../../lib/model/schema/event'
import { statuses } from '../../../../lib/model/schema/when'
import { schemaOrgTypes } from '../../../../lib/outputs/schema-org/kinds'

/** Each status: severity, ICS status, schema.org status, schedule, group, joinable. */
const table = {
  scheduled: ['information', 'CONFIRMED', 'EventScheduled', 'normal', 'dated', true],
  tentative: ['limited', 'TENTATIVE', 'EventScheduled', 'label_in_title', 'dated', true],
  cancelled: ['off', 'CANCELLED', 'EventCancelled', 'label_in_title', 'dated', false],
  postponed: ['changed', 'CANCELLED', 'EventPostponed', 'left_out', 'postponed', false],
  rescheduled: ['changed', 'CONFIRMED', 'EventRescheduled', 'normal', 'dated', true],
  moved_online: ['changed', 'CONFIRMED', 'EventMovedOnline', 'room_online', 'dated', true],
} as const

describe('every status', () => {
  it('has every output', () => {
    expect(statuses).toHaveLength(6)
    expect(Object.keys(statusRules)).toEqual([...statuses])
    const outputs = statuses.map((status) => Object.keys(statusRules[status]).sort().join())
    expect(new Set(outputs)).toEqual(
      new Set(['change,group,ics,joinable,label,schedule,schemaOrg,severity,takesPlace']),
    )
  })

  it.each(statuses)('does what the table says: %s', (status) => {
    const { severity, ics, schemaOrg, schedule, group, joinable } = statusRules[status]
    const type = schemaOrg.eventStatus.replace('https://schema.org/', '')
    expect([severity, ics.status, type, schedule, group, joinable]).toEqual(table[status])
  })

  it('has a label unless it goes as planned', () => {
    const labels = statuses.map((status) => statusRules[status].label)
    expect(labels).toEqual([undefined, ...statuses.slice(1).map((status) => `status.${status}`)])
  })

  it('offers nothing to join where nothing takes place (T15)', () => {
    const odd = statuses.filter(
      (name) => statusRules[name].joinable && !statusRules[name].takesPlace,
    )
    expect(odd).toEqual([])
    expect(statuses.filter((name) => !statusRules[name].joinable)).toEqual([
      'cancelled',
      'postponed',
    ])
  })
})

describe('the status of an occurrence', () => {
  it('is its own', () => {
    expect(occurrenceStatus('scheduled', 'cancelled')).toBe('cancelled')
    expect(occurrenceStatus('rescheduled', 'scheduled')).toBe('scheduled')
  })

  it('is that of the event where it has none, or where the event does not take place', () => {
    expect(occurrenceStatus('tentative', undefined)).toBe('tentative')
    expect(occurrenceStatus('cancelled', 'scheduled')).toBe('cancelled')
    expect(occurrenceStatus('postponed', 'rescheduled')).toBe('postponed')
  })
})

describe('every kind of event', () => {
  it('has a schema.org type', () => {
    expect(eventKinds).toHaveLength(16)
    expect(Object.keys(schemaOrgTypes).sort()).toEqual([...eventKinds].sort())
    expect(schemaOrgTypes.exhibition).toBe('ExhibitionEvent')
    expect(schemaOrgTypes.sport).toBe('SportsEvent')
  })
})
