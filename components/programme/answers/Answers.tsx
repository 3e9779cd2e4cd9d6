import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Row, Section } from '@/components/ui/Section'
import { useUnknown } from '@/components/ui/useUnknown'
import { type EventEntry, edition } from '@/lib/content'
import { listJoin } from '@/lib/language/text'
import type { EventAnswer } from '@/lib/model/fields/event'
import { displayWhen } from '@/lib/programme/when-display'
import { WhenText } from '../WhenText'
import { AccessAnswer } from './AccessAnswer'
import type { AnswerProps } from './answer'
import { ChangesAnswer } from './ChangesAnswer'
import { ContactAnswer } from './ContactAnswer'
import { LanguagesAnswer } from './LanguagesAnswer'
import { OrganisersAnswer } from './OrganisersAnswer'
import { PriceAnswer } from './PriceAnswer'
import { RegistrationAnswer } from './RegistrationAnswer'
import { StatusAnswer } from './StatusAnswer'
import { UntilAnswer } from './UntilAnswer'
import { AddressAnswer, TransportAnswer } from './VenueAnswers'
import { WhereAnswer } from './WhereAnswer'

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

function WhenAnswer({ entry }: AnswerProps<'when'>) {
  const locale = useLocale()
  const { when, edition: year } = entry.facts
  return (
    <div data-own="">
      <WhenText display={displayWhen(locale, when, edition(locale, year).facts.phase)} />
    </div>
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
}

/** Every question with its answer, or with the words for what is not known. */
export function Answers({ entry }: { entry: EventEntry }) {
  const t = useTranslations()
  // Quieter than what is known, so that the facts stand out.
  const unknown = <span className="text-quiet">{useUnknown(entry.facts.edition)}</span>
  const questions = Object.entries(answers) as [
    EventAnswer,
    (props: { entry: EventEntry; unknown: ReactNode }) => ReactNode,
  ][]
  return (
    <Section id="facts" title={t('event.facts_title')}>
      <dl className="@container border-b border-line">
        {questions.map(([question, Content]) => (
          <Row key={question} term={t(`event.${question}`)}>
            <Content entry={entry} unknown={unknown} />
          </Row>
        ))}
      </dl>
    </Section>
  )
}
