import { statusRules } from '../../../model/event/status'
import { accessFeatures, event, registrationStates } from '../../../model/schema/event'
import { documentKinds, noticeValues } from '../../../model/schema/notices'
import { fourWords, group } from '../field'
import { offsetTime } from '../times'
import type { EventColumns, With } from './record'

const moment = (local: string | undefined) => local && offsetTime(local)

/** An address by which one takes part; none while one cannot. */
const openAddress = ({ facts }: With<'status'>, url: string | undefined) =>
  statusRules[facts.status].joinable ? url : 'none'

const registrationOf = ({ facts: { registration } }: With<'registration'>) =>
  typeof registration === 'string' ? undefined : registration

const { options: needs } = event.shape.registration.options[1].shape.need

const answers = ['yes', 'no', 'partial', 'on_request'] as const

/** One field for each fact about access. */
const accessMembers = Object.fromEntries(
  accessFeatures.map((feature) => [
    feature,
    {
      type: 'code',
      allowed: answers,
      read: ({ facts: { access } }: With<'access'>) =>
        access === 'unknown' ? access : access[feature],
    },
  ]),
) as Record<
  (typeof accessFeatures)[number],
  { type: 'code'; allowed: typeof answers; read: (record: With<'access'>) => string | undefined }
>

/** How one takes part in an event. */
export const takingPart = {
  spoken: { type: 'language', list: true, read: ({ facts }) => facts.languages.spoken },
  interpretation: group({
    rows: ({ facts }) => facts.languages.interpretation,
    members: {
      from: { type: 'language', read: ({ from }) => from },
      to: { type: 'language', read: ({ to }) => to },
      mode: {
        type: 'code',
        allowed: ['simultaneous', 'consecutive', 'whispered', 'sign'],
        read: ({ mode }) => mode,
      },
      via: { type: 'code', allowed: ['headset', 'app', 'human'], read: ({ via }) => via },
      pickup: {
        type: 'words',
        read: ({ pickup }) => pickup && fourWords((locale) => pickup[locale]),
      },
      confirmed: {
        type: 'code',
        allowed: ['yes', 'no'],
        read: ({ confirmed }) => (confirmed ? 'yes' : 'no'),
      },
    },
  }),
  subtitles: { type: 'language', list: true, read: ({ facts }) => facts.languages.subtitles },
  access: group({ one: true, rows: (record: With<'access'>) => [record], members: accessMembers }),
  price: {
    type: 'code',
    allowed: ['free', 'paid', 'donation'],
    read: ({ facts: { price } }) => (typeof price === 'string' ? price : 'paid'),
  },
  prices: group({
    rows: ({ facts: { price } }) => {
      if (typeof price !== 'string') return price.paid
      return price === 'unknown' ? price : 'none'
    },
    members: {
      label: { type: 'words', read: ({ label }) => fourWords((locale) => label[locale]) },
      amount: { type: 'decimal', read: ({ amount }) => amount },
      currency: { type: 'code', read: ({ currency }) => currency },
    },
  }),
  registration: group({
    one: true,
    rows: (record) => {
      const { registration } = record.facts
      return typeof registration === 'string' ? registration : [record]
    },
    members: {
      need: { type: 'code', allowed: needs, read: (record) => registrationOf(record)?.need },
      state: {
        type: 'code',
        allowed: registrationStates,
        read: (record) => registrationOf(record)?.state,
      },
      opens_at: { type: 'time', read: (record) => moment(registrationOf(record)?.opens_at) },
      closes_at: { type: 'time', read: (record) => moment(registrationOf(record)?.closes_at) },
      limit: { type: 'integer', read: (record) => registrationOf(record)?.limit },
      places_left: { type: 'integer', read: (record) => registrationOf(record)?.places_left },
      as_of: { type: 'time', read: (record) => moment(registrationOf(record)?.as_of) },
      url: { type: 'url', read: (record) => openAddress(record, registrationOf(record)?.url) },
      contact: {
        type: 'text',
        read: (record) => openAddress(record, registrationOf(record)?.contact),
      },
      walk_in: {
        type: 'code',
        allowed: ['yes', 'no'],
        read: (record) => registrationOf(record)?.walk_in,
      },
      bring: {
        type: 'code',
        list: true,
        allowed: ['passport', 'id', 'invitation'],
        read: (record) => registrationOf(record)?.bring,
      },
      foreign_phone_ok: {
        type: 'code',
        allowed: ['yes', 'no'],
        read: (record) => registrationOf(record)?.foreign_phone_ok,
      },
    },
  }),
  online: group({
    one: true,
    rows: (record) => (record.facts.online === undefined ? 'none' : [record]),
    members: {
      url: { type: 'url', read: (record) => openAddress(record, record.facts.online?.url) },
      platform: { type: 'text', read: ({ facts }) => facts.online?.platform },
      access: {
        type: 'code',
        allowed: ['open', 'registered'],
        read: ({ facts }) => facts.online?.access,
      },
      show_from: { type: 'time', read: ({ facts }) => moment(facts.online?.show_from) },
      show_until: { type: 'time', read: ({ facts }) => moment(facts.online?.show_until) },
    },
  }),
  notices: group({
    one: true,
    rows: ({ facts: { notices } }) => (notices === undefined ? 'unknown' : [notices]),
    members: {
      dress: { type: 'code', allowed: noticeValues.dress, read: ({ dress }) => dress },
      photography: {
        type: 'code',
        allowed: noticeValues.photography,
        read: ({ photography }) => photography,
      },
      recording: {
        type: 'code',
        allowed: noticeValues.recording,
        read: ({ recording }) => recording,
      },
      security: {
        type: 'code',
        list: true,
        allowed: noticeValues.security,
        read: ({ security }) => security,
      },
      weather: { type: 'code', allowed: noticeValues.weather, read: ({ weather }) => weather },
      content: {
        type: 'code',
        list: true,
        allowed: noticeValues.content,
        read: ({ content }) => content,
      },
    },
  }),
  documents: group({
    rows: ({ facts: { documents } }) => documents ?? 'unknown',
    members: {
      kind: { type: 'code', allowed: documentKinds, read: ({ kind }) => kind },
      title: { type: 'words', read: ({ title }) => fourWords((locale) => title[locale]) },
      url: { type: 'url', read: ({ url }) => url },
      language: { type: 'language', read: ({ language }) => language },
      kilobytes: { type: 'integer', read: ({ kilobytes }) => kilobytes },
      minutes: { type: 'integer', read: ({ minutes }) => minutes },
    },
  }),
} as const satisfies Partial<EventColumns>
