import type { EventFacts } from '../schema/event'
import type { EventWords } from '../schema/words'
import type { FieldOutputs, PartOf } from './row'

/**
 * Outputs of an event. `page`: sections of its page. `answers`: questions that its page answers.
 * `data`: columns of the open data. `text`: lines of the description that calendars and schedules
 * share. `calendar`: properties of its VEVENT (RFC 5545). `schedule`: elements of its schedule
 * entries. `schemaOrg`: properties of its structured data.
 */
type Output = 'page' | 'answers' | 'data' | 'text' | 'calendar' | 'schedule' | 'schemaOrg'

/** Why fields have no part in an output. */
const linked = 'Calendars and schedules link to the page, which has it.'
const elsewhere = 'The other parts say it.'

/** One row for each field of an event and of its words. */
export const eventRows = {
  id: {
    page: ['links'],
    data: ['uid', 'id', 'url'],
    text: ['more'],
    calendar: ['uid', 'url'],
    schedule: ['id', 'guid', 'slug', 'url'],
    schemaOrg: ['url'],
    not: 'The address of the page says it.',
  },
  edition: { data: ['edition'], not: 'The page or file as a whole is of an edition.' },
  publication: { calendar: ['class'], not: 'What is not published is in no output.' },
  title: {
    page: ['heading'],
    answers: ['ask'],
    data: ['title'],
    calendar: ['summary'],
    schedule: ['title'],
    schemaOrg: ['name', 'subEvent'],
    not: elsewhere,
  },
  summary: {
    page: ['lead'],
    data: ['summary'],
    text: ['summary'],
    calendar: ['description'],
    schedule: ['abstract', 'description'],
    schemaOrg: ['description'],
    not: elsewhere,
  },
  results: {
    answers: ['results'],
    data: ['results'],
    not: 'Calendars and schedules are read before an event, structured data have no property.',
  },
  sourceHash: { not: 'The notice of an outdated translation follows from it.' },
  confirmed: { not: 'It answers the content check.' },
  kind: {
    page: ['heading'],
    answers: ['when'],
    data: ['kind'],
    calendar: ['categories'],
    schedule: ['type', 'track'],
    schemaOrg: ['@type', 'subEvent'],
    not: elsewhere,
  },
  themes: { data: ['themes'], not: 'They are for filters and for the data.' },
  audience: { answers: ['audience'], data: ['audience'], not: linked },
  age: { answers: ['audience'], data: ['age'], not: linked },
  family: { data: ['family'], not: 'Only the data give it so far.' },
  when: {
    page: ['agenda', 'relatives'],
    answers: ['when'],
    data: ['shape', 'start', 'end', 'doors', 'hours', 'closed', 'agenda', 'sessions', 'venues'],
    text: ['hours'],
    calendar: ['dtstart', 'dtend', 'transp'],
    schedule: ['start', 'minutes', 'attachments'],
    schemaOrg: ['startDate', 'endDate', 'doorTime', 'previousStartDate', 'subEvent'],
  },
  previous: {
    page: ['band'],
    data: ['previous'],
    calendar: ['dtstart', 'dtend'],
    schedule: ['abstract', 'attachments'],
    schemaOrg: ['startDate', 'endDate', 'doorTime', 'previousStartDate'],
    not: elsewhere,
  },
  status: {
    page: ['band', 'heading'],
    answers: ['where', 'register'],
    data: ['status', 'sessions', 'venues', 'registration', 'online'],
    text: ['registration'],
    calendar: ['status', 'summary', 'description', 'conference'],
    schedule: ['title', 'room', 'abstract', 'links', 'attachments'],
    schemaOrg: ['eventStatus', 'eventAttendanceMode', 'previousStartDate', 'location', 'subEvent'],
  },
  status_reason: {
    page: ['band'],
    data: ['status_reason'],
    calendar: ['description'],
    schedule: ['abstract'],
    not: 'Structured data have no property for a reason.',
  },
  replaced_by: {
    page: ['band'],
    data: ['replaced_by'],
    calendar: ['description'],
    schedule: ['links'],
    not: 'Structured data have no property for a replacement.',
  },
  place: {
    page: ['relatives'],
    answers: ['where', 'where_chinese', 'how'],
    data: ['place', 'hall', 'venues', 'sessions'],
    text: ['addresses'],
    calendar: ['location', 'geo'],
    schedule: ['room'],
    schemaOrg: ['location', 'subEvent'],
  },
  hall: {
    data: ['hall'],
    calendar: ['location'],
    schedule: ['room'],
    not: 'Pages name it in place_note, structured data name whole venues.',
  },
  place_note: {
    answers: ['where'],
    data: ['place_note'],
    text: ['place_note'],
    schedule: ['subtitle'],
    not: elsewhere,
  },
  attendance: {
    answers: ['where'],
    data: ['attendance'],
    schemaOrg: ['eventAttendanceMode', 'location', 'subEvent'],
    not: linked,
  },
  online: {
    answers: ['where'],
    data: ['online'],
    calendar: ['conference'],
    schedule: ['links'],
    schemaOrg: ['location', 'subEvent'],
    not: elsewhere,
  },
  languages: {
    answers: ['language'],
    data: ['spoken', 'interpretation', 'subtitles'],
    text: ['languages'],
    schedule: ['language'],
    schemaOrg: ['inLanguage'],
    not: elsewhere,
  },
  access: { answers: ['access'], data: ['access'], text: ['access'], not: elsewhere },
  price: {
    answers: ['cost'],
    data: ['price', 'prices'],
    schemaOrg: ['isAccessibleForFree'],
    not: linked,
  },
  registration: {
    page: ['band'],
    answers: ['register'],
    data: ['registration'],
    text: ['registration'],
    schedule: ['links'],
    not: 'Structured data have no property for it; calendars give no address for it.',
  },
  organisers: {
    answers: ['organisers'],
    data: ['organisers'],
    schemaOrg: ['organizer'],
    not: linked,
  },
  people: {
    page: ['people'],
    data: ['people'],
    schedule: ['persons'],
    not: 'Calendars link to the page, which names them; structured data name no people so far.',
  },
  contact: { answers: ['ask'], data: ['contact'], not: linked },
  notices: { answers: ['notices'], data: ['notices'], not: linked },
  documents: { page: ['documents'], data: ['documents'], not: linked },
  parent: {
    page: ['relatives'],
    data: ['parent'],
    calendar: ['related-to'],
    schemaOrg: ['superEvent'],
    not: linked,
  },
  series: { page: ['relatives'], data: ['series'], not: linked },
  related: { page: ['relatives'], data: ['related'], not: linked },
  signing: { answers: ['signing'], data: ['signing'], not: linked },
  images: { page: ['pictures'], data: ['images'], schemaOrg: ['image'], not: linked },
  sources: { page: ['sources'], data: ['sources'], not: linked },
  updated: {
    data: ['updated'],
    calendar: ['dtstamp', 'last-modified'],
    not: 'The page lists changes.',
  },
  sequence: { data: ['sequence'], calendar: ['sequence'], not: 'It is for calendar programs.' },
  changes: {
    page: ['band'],
    answers: ['changed'],
    data: ['changes'],
    not: 'They have a page and a feed.',
  },
} as const satisfies Record<keyof EventFacts | keyof EventWords, FieldOutputs<Output>>

export type EventRows = typeof eventRows
export type EventAnswer = PartOf<EventRows, 'answers'>
