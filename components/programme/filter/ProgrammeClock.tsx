import { useLocale, useTranslations } from 'next-intl'
import type { ComponentProps } from 'react'
import { ClockText } from '@/components/ui/ClockText'
import { scripts } from '@/components/ui/scripts'
import { Template, templateArgs } from '@/components/ui/Template'
import { edition } from '@/lib/content'
import { languages, sourceLocale } from '@/lib/language/locales'
import { spans } from '@/lib/model/event/when'
import type { Moments } from './moments'
import './clock.css'

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'programme-now': ComponentProps<'div'>
      'page-clock': ComponentProps<'div'>
    }
  }
}

const attributes = (moments: Moments = {}) =>
  Object.fromEntries(Object.entries(moments).map(([name, time]) => [`data-${name}`, time]))

const states = ['now', 'begun', 'today', 'next', 'finished'] as const

/**
 * The scripts and words with which a page about a coming edition shows what is on now and the
 * reader's own time. It comes before the rows, so that their room is reserved before the first paint.
 *
 * @param moments what the page of one event waits for; parts with `data-before` or `data-after` and the
 * name of a moment are there only before or after it
 */
export function ProgrammeClock({ year, moments }: { year: number; moments?: Moments }) {
  const { phase, when } = edition(sourceLocale, year).facts
  if (phase === 'past') return null
  const span = spans(when)
  return (
    <programme-now>
      <page-clock hidden data-first={span?.first} data-last={span?.last} {...attributes(moments)} />
      {moments === undefined && <RowWords />}
      <OwnTimeWords />
      <script type="module" src={scripts['programme-now.element']} />
    </programme-now>
  )
}

/** What a row may be by the clock; the page of one event has no rows. */
function RowWords() {
  const t = useTranslations()
  return (
    <>
      {states.map((state) => (
        <Template key={state} name={state}>
          {t(`now.${state}`)}
        </Template>
      ))}
      <Template name="earlier">{t.rich('now.earlier', templateArgs)}</Template>
      <Template name="closed">{t('facet_value.registration.closed')}</Template>
    </>
  )
}

/** Shows the reader's own time after the time of the venue, never instead of it. */
function OwnTimeWords() {
  const t = useTranslations()
  const locale = useLocale()
  return (
    <>
      <Template name="own-time">{t.rich('own_time.row', templateArgs)}</Template>
      <Template name="to">
        <ClockText text={languages[locale].dates.clockJoin} />
      </Template>
      <Template name="day1">{t('own_time.next_day')}</Template>
      <Template name="day-1">{t('own_time.previous_day')}</Template>
      <script type="module" src={scripts['own-time.element']} />
    </>
  )
}
