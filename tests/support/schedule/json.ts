import { z } from 'zod'

/**
 * The JSON Schema of the c3voc schedule (voc/schedule, validator/json/schema.json). It gives `start` of
 * an event the format date-time; every published file and every client has hh:mm there.
 */
const link = z.strictObject({ url: z.url({ protocol: /^https?$/ }), title: z.string().min(1) })

const event = z.strictObject({
  id: z.int().min(1),
  guid: z.uuid(),
  date: z.iso.datetime({ offset: true }),
  start: z.string().regex(/^\d{2}:\d{2}$/),
  duration: z.string().regex(/^[0-9]+:[0-9]{2}$/),
  room: z.string().min(1),
  slug: z.string().regex(/^[a-z0-9_-]+[a-z0-9]$/),
  url: z.url(),
  title: z.string().min(1),
  subtitle: z.string(),
  track: z.string().min(1),
  type: z.string().min(1),
  language: z.string(),
  abstract: z.string(),
  description: z.string(),
  persons: z.array(z.strictObject({ name: z.string().min(1) })),
  links: z.array(link),
  attachments: z.array(link),
})

const day = z.strictObject({
  index: z.int().min(1),
  date: z.iso.date(),
  day_start: z.iso.datetime({ offset: true }),
  day_end: z.iso.datetime({ offset: true }),
  rooms: z.record(z.string().min(1), z.array(event)),
})

export const scheduleJsonSchema = z.strictObject({
  schedule: z.strictObject({
    version: z.string().min(1),
    base_url: z.url(),
    conference: z.strictObject({
      acronym: z.string().regex(/^[a-z0-9_-][a-z0-9_]{3,}(-2[0-9]{3}-[a-z]+)?$/),
      title: z.string().min(1),
      start: z.iso.date(),
      end: z.iso.date(),
      daysCount: z.int().min(1),
      timeslot_duration: z.string().regex(/^[0-9]+:[0-9]{2}$/),
      time_zone_name: z.string().regex(/^[A-Z][a-z]+\/[A-Z][a-z]+$/),
      url: z.url(),
      days: z.array(day).min(1),
    }),
  }),
})

export type ScheduleJson = z.infer<typeof scheduleJsonSchema>
