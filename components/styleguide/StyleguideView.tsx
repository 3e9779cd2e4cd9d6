import { useLocale, useTranslations } from 'next-intl'
import { Answers } from '@/components/programme/answers/Answers'
import { Section } from '@/components/ui/Section'
import { SourceList } from '@/components/ui/SourceList'
import { found } from '@/lib/base/found'
import type { PageInfo } from '@/lib/pages/page'
import { ControlSamples, ListSamples } from './ControlSamples'
import { DateSamples } from './DateSamples'
import { EventSamples } from './EventSamples'
import { FigureSamples } from './FigureSamples'
import { FlagSamples } from './FlagSamples'
import { ProgrammeSamples } from './ProgrammeSamples'
import { knownFacts, sampleCitations, sampleEvent } from './samples'
import { ColourSamples, ProseSample, TypeSamples } from './TypeSamples'

/** Every component with invented contents. */
export function StyleguideView({ info }: { info: PageInfo }) {
  const t = useTranslations()
  const locale = useLocale()
  const citations = sampleCitations()
  const { source } = found(citations[0], 'source')
  return (
    <>
      <Section id="colours" title={t('styleguide.colours')}>
        <ColourSamples />
      </Section>
      <Section id="sizes" title={t('styleguide.sizes')}>
        <TypeSamples />
      </Section>
      <Section id="prose" title={t('styleguide.prose')}>
        <ProseSample source={source} />
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
        <FigureSamples source={source} />
      </Section>
      <ListSamples page={info} />
      <Answers entry={sampleEvent(locale, t('styleguide.event.timed'), knownFacts)} />
      <SourceList citations={citations} />
    </>
  )
}
