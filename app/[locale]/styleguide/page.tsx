import type { Metadata } from 'next'
import { ListHeading } from '@/components/layout/ListHeading'
import { Page } from '@/components/layout/Page'
import { Answers } from '@/components/programme/answers/Answers'
import { ControlSamples, ListSamples } from '@/components/styleguide/ControlSamples'
import { DateSamples } from '@/components/styleguide/DateSamples'
import { EventSamples } from '@/components/styleguide/EventSamples'
import { FigureSamples } from '@/components/styleguide/FigureSamples'
import { FlagSamples } from '@/components/styleguide/FlagSamples'
import { ProgrammeSamples } from '@/components/styleguide/ProgrammeSamples'
import { knownFacts, sampleCitations, sampleEvent } from '@/components/styleguide/samples'
import { ColourSamples, ProseSample, TypeSamples } from '@/components/styleguide/TypeSamples'
import { Section } from '@/components/ui/Section'
import { SourceList } from '@/components/ui/SourceList'
import { translator } from '@/lib/language/translator'
import { metadata } from '@/lib/outputs/head/metadata'
import { found, localeOf } from '@/lib/pages/params'
import { styleguidePage } from '@/lib/pages/styleguide'

interface Props {
  params: Promise<{ locale: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = localeOf((await params).locale)
  const { title, description } = metadata(locale, styleguidePage(locale))
  return { title, description, robots: { index: false } }
}

export default async function StyleguidePage({ params }: Props) {
  const locale = localeOf((await params).locale)
  const t = translator(locale)
  const info = styleguidePage(locale)
  const citations = sampleCitations()
  const { source } = found(citations[0], 'source')
  return (
    <Page info={info}>
      <div className="page-width">
        <ListHeading title={info.title} lead={info.description} />
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
      </div>
    </Page>
  )
}
