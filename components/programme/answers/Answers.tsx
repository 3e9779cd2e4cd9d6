import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { DeskMail, useMail } from '@/components/contact/Desk'
import { Row, Section } from '@/components/ui/Section'
import { useUnknown } from '@/components/ui/useUnknown'
import { type EventEntry, hasSite, organisation } from '@/lib/content'
import { listJoin } from '@/lib/language/text'
import type { EventAnswer } from '@/lib/model/fields/event'
import { inLanguage, paths } from '@/lib/pages/paths'
import { AccessAnswer, LanguagesAnswer, PriceAnswer, RegistrationAnswer } from './AttendanceAnswers'
import { type AnswerProps, useLanguageName } from './answer'
import {
  AddressAnswer,
  ChangesAnswer,
  StatusAnswer,
  TransportAnswer,
  UntilAnswer,
  WhenAnswer,
  WhereAnswer,
} from './WhenAndWhereAnswers'

function WhatAnswer({ entry }: AnswerProps<'what'>) {
  const t = useTranslations()
  const locale = useLocale()
  const { kind, themes, audience } = entry.facts
  const names = themes.map((theme) => t(`theme.${theme}`))
  return (
    <>
      <p>{t(`kind.${kind}`)}</p>
      <p className="text-sm text-quiet">{t('event.themes', { themes: listJoin(locale, names) })}</p>
      {audience !== 'unknown' && (
        <p>{t('audience.label', { audience: t(`audience.${audience}`) })}</p>
      )}
    </>
  )
}

/** The questions that every event page answers, in their order; a row of `eventRows` names each. */
const answers: { [Question in EventAnswer]: (props: AnswerProps<Question>) => ReactNode } = {
  what: WhatAnswer,
  when: WhenAnswer,
  until: UntilAnswer,
  where: WhereAnswer,
  where_chinese: AddressAnswer,
  how: TransportAnswer,
  language: LanguagesAnswer,
  cost: PriceAnswer,
  register: RegistrationAnswer,
  access: AccessAnswer,
  organisers: OrganisersAnswer,
  ask: ContactAnswer,
  changed: ({ entry }) => <ChangesAnswer changes={entry.facts.changes} />,
  status: StatusAnswer,
  results: ({ entry: { words } }) => words.results?.map((one) => <p key={one}>{one}</p>),
}

/** Every question with its answer, or with the words for an unknown answer. */
export function Answers({ entry }: { entry: EventEntry }) {
  const t = useTranslations()
  // In a quieter colour than known facts.
  const unknown = <span className="text-quiet">{useUnknown(entry.facts.edition)}</span>
  const questions = Object.entries(answers) as [
    EventAnswer,
    (props: { entry: EventEntry; unknown: ReactNode }) => ReactNode,
  ][]
  return (
    <Section id="facts" title={t('event.facts_title')}>
      <dl className="@container border-b border-line">
        {questions
          .filter(([question]) => question !== 'results' || entry.words.results)
          .map(([question, Content]) => (
            <Row key={question} term={t(`event.${question}`)}>
              <Content entry={entry} unknown={unknown} />
            </Row>
          ))}
      </dl>
    </Section>
  )
}

/** The organisers in protocol order, each with the role. */
function OrganisersAnswer({ entry, unknown }: AnswerProps<'organisers'>) {
  const { organisers } = entry.facts
  const t = useTranslations()
  const locale = useLocale()
  if (organisers === 'unknown') return unknown
  return (
    <ul>
      {organisers.map(({ organisation: id, role }) => (
        <li key={`${id}-${role}`}>
          {hasSite(organisation(id)) ? (
            <a href={inLanguage(locale, paths.place(id))} className="underline">
              {organisation(id).name[locale]}
            </a>
          ) : (
            organisation(id).name[locale]
          )}
          {' · '}
          <span className="text-quiet">{t(`role.${role}`)}</span>
        </li>
      ))}
    </ul>
  )
}

/** The contact of an event; the desk for general questions if the event names no address. */
function ContactAnswer({ entry: { id, facts, words }, unknown }: AnswerProps<'ask'>) {
  const t = useTranslations('contact')
  const locale = useLocale()
  const mail = useMail()
  const name = useLanguageName()
  const { contact, edition: year } = facts
  const about = { id, path: paths.event(year, id), title: words.title }
  const general = <DeskMail desk="general" about={about} />
  if (contact === 'unknown') {
    return (
      <>
        {unknown}
        {general}
      </>
    )
  }
  const { phone, email, languages } = contact
  return (
    <>
      {phone !== undefined && <p>{phone}</p>}
      {email === undefined ? (
        general
      ) : (
        <>
          <p>
            <a href={`mailto:${email}`} className="underline">
              {email}
            </a>
          </p>
          <p className="print:hidden">
            <a href={mail(email, about)} className="underline">
              {t('write')}
            </a>
          </p>
        </>
      )}
      <p className="text-sm text-quiet">{listJoin(locale, languages.map(name))}</p>
    </>
  )
}
