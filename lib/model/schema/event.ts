import { z } from 'zod'
import {
  changes,
  id,
  localDateTime,
  pictures,
  publication,
  ref,
  sequence,
  sources,
  updated,
  webAddress,
  year,
} from './common'
import { age, documents, notices } from './notices'
import { access, languages, price, registration } from './participation'
import { contact, organisers, people } from './people'
import { status, when } from './when'

export { accessFeatures, registrationStates } from './participation'
export { organiserRoles, personRoles } from './people'

export const eventKinds = [
  'opening',
  'conference',
  'forum',
  'matchmaking',
  'signing',
  'exhibition',
  'fair',
  'competition',
  'performance',
  'sport',
  'food',
  'tour',
  'education',
  'exchange',
  'press',
  'other',
] as const

export type EventKind = (typeof eventKinds)[number]

export const themes = [
  'economy',
  'technology',
  'trade',
  'ocean',
  'culture',
  'education',
  'sport',
  'health',
  'friendship',
] as const

const online = z
  .strictObject({
    url: webAddress.optional(),
    platform: z.string().min(1).optional().describe('平台名称。 / Name of the platform.'),
    access: z
      .enum(['open', 'registered'])
      .describe('open 人人可看、registered 报名后可看。 / Who may take part.'),
    show_from: localDateTime
      .optional()
      .describe('从何时起显示参加链接。 / When the link to join begins to be shown.'),
    show_until: localDateTime
      .optional()
      .describe('到何时为止；不写则到活动结束。 / Until when; to the end of the event if absent.'),
  })
  .describe('线上参与方式。 / Taking part online.')

export const event = z
  .strictObject({
    id,
    edition: year,
    publication,
    kind: z.enum(eventKinds).describe('活动类型。 / Kind of event.'),
    themes: z.array(z.enum(themes)).min(1).describe('主题，至少一个。 / Themes, at least one.'),
    audience: z
      .enum(['public', 'trade', 'invited', 'press', 'unknown'])
      .describe('面向谁。 / Audience.'),
    family: z
      .enum(['yes', 'no', 'unknown'])
      .optional()
      .describe('是否适合带孩子的家庭。 / Whether it suits families with children.'),
    age: age.optional(),
    when,
    status,
    previous: z
      .array(when)
      .optional()
      .describe('原定时间，改期或延期时填写。 / Former dates, when rescheduled or postponed.'),
    replaced_by: ref('替代活动的编号', 'Id of the event that replaces this one').optional(),
    place: z
      .union([z.enum(['unknown', 'online']), z.array(ref('场馆编号', 'Venue id')).min(1)])
      .describe('地点：场馆编号、online 或 unknown。 / Venue ids, `online` or `unknown`.'),
    hall: ref('展厅编号，见场馆文件的 halls。', 'Id of a hall of the venue.').optional(),
    attendance: z
      .enum(['offline', 'online', 'hybrid', 'unknown'])
      .describe('参与方式。 / Way of attending.'),
    online: online.optional(),
    languages,
    access,
    price,
    registration,
    organisers,
    people,
    contact,
    notices: notices.optional(),
    documents: documents.optional(),
    parent: ref('上级活动编号', 'Id of the umbrella event').optional(),
    series: ref(
      '系列编号：同一系列的活动写同一个编号。',
      'Id of a series, the same in each of its events.',
    ).optional(),
    related: z
      .array(ref('相关活动编号', 'Id of a related event'))
      .optional()
      .describe('相关活动。 / Related events.'),
    signing: ref('签约编号', 'Id of the signing announced here').optional(),
    images: pictures.optional(),
    sources,
    updated,
    sequence,
    changes,
  })
  .describe('活动 / Event')

export type EventFacts = z.infer<typeof event>
