import { useLocale, useTranslations } from 'next-intl'
import { Section } from '@/components/ui/Section'
import { useUnknown } from '@/components/ui/useUnknown'
import { type EventEntry, edition } from '@/lib/content'
import { listJoin } from '@/lib/language/list'
import { languageTags } from '@/lib/language/locales'
import { paths } from '@/lib/pages/paths'
import { displayWhen } from '@/lib/programme/when-display'
import { PlaceNames } from '../PlaceNames'
import { WhenText } from '../WhenText'
import { AccessAnswer } from './AccessAnswer'
import { Answer } from './Answer'
import { AttendanceAnswer } from './AttendanceAnswer'
import { ChangesAnswer } from './ChangesAnswer'
import { ContactAnswer } from './ContactAnswer'
import { LanguagesAnswer } from './LanguagesAnswer'
import { OrganisersAnswer } from './OrganisersAnswer'
import { PriceAnswer } from './PriceAnswer'
import { RegistrationAnswer } from './RegistrationAnswer'
import { StatusAnswer } from './StatusAnswer'
import { UntilAnswer } from './UntilAnswer'
import { AddressAnswer, TransportAnswer } from './VenueAnswers'

/** The fourteen questions every event page answers, or says that the answer is not known. */
export function Answers({ entry }: { entry: EventEntry }) {
  const t = useTranslations()
  const locale = useLocale()
  const { facts, words } = entry
  const unknownWords = useUnknown(facts.edition)
  // Quieter than what is known, so that the facts stand out.
  const unknown = <span className="text-quiet">{unknownWords}</span>
  const themes = facts.themes.map((theme) => t(`theme.${theme}`))
  const { phase } = edition(locale, facts.edition).facts
  return (
    <Section id="facts" title={t('event.facts_title')}>
      <dl className="@container border-b border-line">
        <Answer question="what">
          <p>{t(`kind.${facts.kind}`)}</p>
          <p className="text-sm text-quiet">
            {t('event.themes', { themes: listJoin(locale, themes) })}
          </p>
          {facts.audience !== 'unknown' && (
            <p>{t('audience.label', { audience: t(`audience.${facts.audience}`) })}</p>
          )}
        </Answer>
        <Answer question="when">
          <div data-own="">
            <WhenText display={displayWhen(locale, facts.when, phase)} />
          </div>
        </Answer>
        <Answer question="until">
          <UntilAnswer facts={facts} unknown={unknown} />
        </Answer>
        <Answer question="where">
          {facts.place === 'unknown' ? (
            unknown
          ) : (
            <PlaceNames place={facts.place} year={facts.edition} />
          )}
          <AttendanceAnswer facts={facts} />
          {words.place_note !== undefined && (
            <p lang={languageTags[entry.wordsLocale]} className="text-sm">
              {words.place_note}
            </p>
          )}
        </Answer>
        <Answer question="where_chinese">
          <AddressAnswer place={facts.place} unknown={unknown} />
        </Answer>
        <Answer question="how">
          <TransportAnswer place={facts.place} unknown={unknown} />
        </Answer>
        <Answer question="language">
          <LanguagesAnswer languages={facts.languages} unknown={unknownWords} />
        </Answer>
        <Answer question="cost">
          <PriceAnswer price={facts.price} unknown={unknown} />
        </Answer>
        <Answer question="register">
          <RegistrationAnswer facts={facts} unknown={unknown} />
        </Answer>
        <Answer question="access">
          <AccessAnswer access={facts.access} unknown={unknown} />
        </Answer>
        <Answer question="organisers">
          <OrganisersAnswer organisers={facts.organisers} unknown={unknown} />
        </Answer>
        <Answer question="ask">
          <ContactAnswer
            contact={facts.contact}
            about={{
              id: entry.id,
              path: paths.event(facts.edition, entry.id),
              title: words.title,
            }}
            unknown={unknown}
          />
        </Answer>
        <Answer question="changed">
          <ChangesAnswer changes={facts.changes} />
        </Answer>
        <Answer question="status">
          <StatusAnswer entry={entry} phase={phase} />
        </Answer>
      </dl>
    </Section>
  )
}
