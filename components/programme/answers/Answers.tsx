import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { DeskMail, useMail } from '@/components/contact/Desk'
import { Row, Section } from '@/components/ui/Section'
import { chosen, type EventEntry, edition, hasSite, organisation, signings } from '@/lib/content'
import { languageTags } from '@/lib/language/locales'
import { formatMoney } from '@/lib/language/money-format'
import { listJoin } from '@/lib/language/text'
import type { EventAnswer } from '@/lib/model/fields/event'
import type { SigningFacts } from '@/lib/model/schema/signing'
import { inLanguage, paths } from '@/lib/pages/paths'
import { eventAnswers } from '@/lib/programme/answers'
import { whenLabel } from '@/lib/programme/when-label'
import { AccessAnswer, LanguagesAnswer, PriceAnswer, RegistrationAnswer } from './AttendanceAnswers'
import { type AnswerProps, useLanguageName } from './answer'
import { NoticesAnswer } from './NoticesAnswer'
import { ChangesAnswer, TransportAnswer, WhenAnswer, WhereAnswer } from './WhenAndWhereAnswers'

/** The answer to each question that a row of `eventRows` names, for an event that has one. */
const answers: { [Question in EventAnswer]: (props: AnswerProps<Question>) => ReactNode } = {
  when: WhenAnswer,
  where: WhereAnswer,
  language: LanguagesAnswer,
  cost: PriceAnswer,
  register: RegistrationAnswer,
  organisers: OrganiserRows,
  results: ResultsAnswer,
  signing: SigningAnswer,
  audience: AudienceAnswer,
  notices: NoticesAnswer,
  access: AccessAnswer,
  where_chinese: () => null,
  how: TransportAnswer,
  ask: ContactAnswer,
  changed: ({ entry }) => <ChangesAnswer changes={entry.facts.changes} />,
}

/** What is known of an event, a row each, without what its ticket says. */
export function Answers({ entry }: { entry: EventEntry }) {
  const t = useTranslations()
  const { facts, words, id } = entry
  const { facts: known } = eventAnswers(entry, edition(useLocale(), facts.edition).facts.phase)
  const about = { id, path: paths.event(facts.edition, id), title: words.title }
  if (known.length === 0) return <DeskMail desk="general" about={about} />
  return (
    <Section id="facts" title={t('event.facts_title')}>
      <dl className="@container border-t-2 border-b border-t-ink border-b-line">
        {known.map((question) => (
          <AnswerRow key={question} question={question} entry={entry} />
        ))}
      </dl>
      {facts.contact === 'unknown' && <DeskMail desk="general" about={about} />}
    </Section>
  )
}

/** What of a coming event is still to be announced, in one line. */
export function Awaited({ entry }: { entry: EventEntry }) {
  const t = useTranslations('event')
  const locale = useLocale()
  const { awaited } = eventAnswers(entry, edition(locale, entry.facts.edition).facts.phase)
  if (awaited.length === 0) return null
  const names = awaited.map((question) => t(`short.${question}`))
  return (
    <p className="awaited border-y border-line py-3 text-sm text-quiet">
      {t('awaited', { what: listJoin(locale, names) })}
    </p>
  )
}

/** The row of a question; the organisers have a row for each of their roles. */
export function AnswerRow({
  question,
  entry,
  isHeard,
}: {
  question: EventAnswer
  entry: EventEntry
  isHeard?: true
}) {
  const t = useTranslations()
  const Content = answers[question] as (props: { entry: EventEntry }) => ReactNode
  if (question === 'organisers') return <Content entry={entry} />
  const label = question === 'when' ? whenLabel(entry.facts) : question
  return (
    <Row term={t(`event.${label}`)} isHeard={isHeard}>
      <Content entry={entry} />
    </Row>
  )
}

/** The organisers, a row for each role, in protocol order. */
function OrganiserRows({ entry }: AnswerProps<'organisers'>) {
  const { organisers } = entry.facts
  const t = useTranslations()
  const locale = useLocale()
  if (organisers === 'unknown') return null
  // Two roles may have one name in a language.
  const labelOf = ({ role }: (typeof organisers)[number]) => t(`role.${role}`)
  return [...new Set(organisers.map(labelOf))].map((label) => (
    <Row key={label} term={label}>
      <ul>
        {organisers
          .filter((one) => labelOf(one) === label)
          .map(({ organisation: id }) => (
            <li key={id}>
              {hasSite(organisation(id)) ? (
                <a href={inLanguage(locale, paths.place(id))} className="underline">
                  {organisation(id).name[locale]}
                </a>
              ) : (
                organisation(id).name[locale]
              )}
            </li>
          ))}
      </ul>
    </Row>
  ))
}

function ResultsAnswer({ entry: { words, wordsLocale } }: AnswerProps<'results'>) {
  return (
    <ul lang={languageTags[wordsLocale]}>
      {words.results?.map((result) => (
        <li key={result}>{result}</li>
      ))}
    </ul>
  )
}

/** What was signed at an event, as a link to the page of the signing. */
function SigningAnswer({ entry: { facts } }: AnswerProps<'signing'>) {
  const locale = useLocale()
  const inWords = useSigned()
  const announced = signings(locale, facts.edition)
  const own = chosen(announced, facts.signing === undefined ? [] : [facts.signing])
  return own.map((signing) => (
    <a
      key={signing.id}
      href={inLanguage(locale, paths.project(facts.edition, signing.id))}
      className="underline"
    >
      {inWords(signing.facts)}
    </a>
  ))
}

/** How many projects were signed, and their total investment where it was announced. */
function useSigned() {
  const t = useTranslations('event')
  const locale = useLocale()
  return ({ projects, amounts }: SigningFacts): string => {
    const total = amounts.find(({ kind }) => kind === 'total_investment')
    const count = projects.value
    if (total === undefined || total.value === 'undisclosed') return t('signed_count', { count })
    const { value, currency } = total
    return t('signed', { count, amount: formatMoney(locale, { value, currency }) })
  }
}

function AudienceAnswer({ entry: { facts } }: AnswerProps<'audience'>) {
  const t = useTranslations()
  const { audience, age } = facts
  return (
    <>
      {audience !== 'unknown' && <p>{t(`audience.${audience}`)}</p>}
      {age?.min !== undefined && <p>{t('event.age_min', { age: age.min })}</p>}
      {age?.max !== undefined && <p>{t('event.age_max', { age: age.max })}</p>}
    </>
  )
}

/** The contact of an event; the desk for general questions if it has no e-mail. */
function ContactAnswer({ entry: { id, facts, words } }: AnswerProps<'ask'>) {
  const t = useTranslations('contact')
  const locale = useLocale()
  const mail = useMail()
  const name = useLanguageName()
  const { contact, edition: year } = facts
  if (contact === 'unknown') return null
  const { phone, email, languages } = contact
  const about = { id, path: paths.event(year, id), title: words.title }
  return (
    <>
      {phone !== undefined && <p>{phone}</p>}
      {email === undefined ? (
        <DeskMail desk="general" about={about} />
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
