import { useLocale, useTranslations } from 'next-intl'
import { notesOf as directoryNotes } from '@/components/directory/DirectoryView'
import { Flag, Mark } from '@/components/flags/FlagPictures'
import { Answers } from '@/components/programme/answers/Answers'
import { StatusLabel } from '@/components/programme/StatusLabel'
import { BigDate, WhenText } from '@/components/programme/WhenText'
import { Figure } from '@/components/projects/Figures'
import { AmountEntry } from '@/components/projects/project/Amounts'
import { Tiles } from '@/components/projects/SigningPicture'
import { Notes } from '@/components/ui/Notes'
import { Row, Section } from '@/components/ui/Section'
import { found } from '@/lib/base/found'
import { inNoteOrder } from '@/lib/content/notes'
import { kindFlags } from '@/lib/flags/meanings'
import { formatMoney } from '@/lib/language/money-format'
import { statusRules } from '@/lib/model/event/status'
import { eventKinds } from '@/lib/model/schema/event'
import { statuses } from '@/lib/model/schema/when'
import type { PageInfo } from '@/lib/pages/page'
import { displayWhen, whenInWords } from '@/lib/programme/when-display'
import { ControlSamples, ListSamples, sampleListed } from './ControlSamples'
import { EventSamples, ProgrammeSamples } from './EventSamples'
import {
  amountSamples,
  knownFacts,
  sampleEvent,
  sampleNotes,
  whenNames,
  whenSamples,
} from './samples'
import { ColourSamples, ProseSample, TypeSamples } from './TypeSamples'

/** Every component with invented contents. */
export function StyleguideView({ info }: { info: PageInfo }) {
  const t = useTranslations()
  const locale = useLocale()
  const notes = inNoteOrder([...sampleNotes(), ...directoryNotes(sampleListed())])
  return (
    <>
      <Section id="colours" title={t('styleguide.colours')}>
        <ColourSamples />
      </Section>
      <Section id="sizes" title={t('styleguide.sizes')}>
        <TypeSamples />
      </Section>
      <Section id="prose" title={t('styleguide.prose')}>
        <ProseSample notes={notes} />
      </Section>
      <Section id="flags" title={t('styleguide.flags')}>
        <FlagSamples />
      </Section>
      <Section id="controls" title={t('styleguide.controls')}>
        <ControlSamples page={info} />
      </Section>
      <Section id="dates" title={t('styleguide.dates')}>
        <DateSamples />
      </Section>
      <Section id="rows" title={t('styleguide.rows')}>
        <EventSamples />
      </Section>
      <Section id="programme-rows" title={t('styleguide.programme_rows')}>
        <ProgrammeSamples />
      </Section>
      <Section id="figures" title={t('styleguide.figures')}>
        <FigureSamples notes={notes} />
      </Section>
      <ListSamples page={info} notes={notes} />
      <Answers entry={sampleEvent(locale, t('styleguide.event.timed'), knownFacts)} />
      <Notes notes={notes} />
    </>
  )
}

/** The mark, and the flag of each kind of event. */
function FlagSamples() {
  const t = useTranslations()
  return (
    <div className="grid gap-8 md:grid-cols-[auto_minmax(0,1fr)]">
      <Mark className="h-40 w-auto" />
      <div className="grid content-start gap-8">
        <ul className="grid grid-cols-2 gap-4 sm:grid-cols-3 lg:grid-cols-4">
          {eventKinds.map((kind) => (
            <li key={kind} className="flex items-center gap-3 text-sm">
              <Flag sign={kindFlags[kind]} className="size-12 shrink-0" />
              {t(`kind.${kind}`)}
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}

/** A plan that holds has no label. */
const changed = statuses.filter((status) => statusRules[status].label !== undefined)

const phases = ['coming', 'past'] as const

/** Each shape of a date, large and in words, of a coming and of a past edition; each status. */
function DateSamples() {
  const t = useTranslations()
  const locale = useLocale()
  return (
    <div className="grid gap-10 lg:grid-cols-3">
      {phases.map((phase) => (
        <dl key={phase} className="@container border-b border-line">
          {whenNames.map((name) => {
            const display = displayWhen(locale, whenSamples[name])
            const isSilent =
              phase === 'past' && whenInWords(locale, whenSamples[name]) === undefined
            return isSilent ? null : (
              <Row key={name} term={t(`styleguide.event.${name}`)}>
                <BigDate display={display} phase={phase} />
                <div className="mt-2">
                  <WhenText display={display} />
                </div>
              </Row>
            )
          })}
        </dl>
      ))}
      <dl className="@container border-b border-line">
        {changed.map((status) => (
          <Row key={status} term={t(`status.${status}`)}>
            <StatusLabel status={status} />
          </Row>
        ))}
      </dl>
    </div>
  )
}

const sum = { value: '22200000000', currency: 'CNY' }

/** Large figures, sums of each precision, and squares of which some, all or none are marked. */
function FigureSamples({ notes }: { notes: readonly string[] }) {
  const t = useTranslations('styleguide')
  const locale = useLocale()
  const source = found(notes[0], 'source')
  const values = ['8', '30', formatMoney(locale, sum), '1,234']
  return (
    <div className="grid gap-10">
      <dl className="grid grid-cols-2 gap-6 lg:grid-cols-4">
        {values.map((value) => (
          <Figure key={value} value={value} label={t('figure')} />
        ))}
      </dl>
      <div className="grid gap-10 md:grid-cols-2">
        <dl className="border-b border-line">
          {amountSamples.map((amount) => (
            <AmountEntry
              key={`${amount.precision} ${amount.value}`}
              amount={{ ...amount, source }}
              notes={notes}
            />
          ))}
        </dl>
        <div className="grid content-start gap-8">
          <Tiles marked={8} total={30} />
          <Tiles marked={30} total={30} />
          <Tiles marked={0} total={30} />
        </div>
      </div>
    </div>
  )
}
