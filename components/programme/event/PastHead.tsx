import { useLocale, useTranslations } from 'next-intl'
import { TranslationNotice } from '@/components/layout/Headings'
import { Phrases } from '@/components/ui/Phrases'
import { type EventEntry, edition, site } from '@/lib/content'
import type { FlagColour } from '@/lib/flags/area'
import { kindFlags } from '@/lib/flags/meanings'
import { signs, sizeOf } from '@/lib/flags/signs'
import { languageTags } from '@/lib/language/locales'
import type { EventKind } from '@/lib/model/schema/event'
import { inLanguage, paths } from '@/lib/pages/paths'
import { editionMonth } from '@/lib/programme/edition'
import { displayWhen } from '@/lib/programme/when-display'
import { Kind } from '../EventSections'
import { DayNumeral } from '../WhenText'

/** The head of an event that is over: kind, title, day and edition before its flag in the tones of the sea. */
export function PastHead({ entry }: { entry: EventEntry }) {
  const locale = useLocale()
  const { id, facts, words, wordsLocale } = entry
  const display = displayWhen(locale, facts.when)
  return (
    <header className="past-head bg-sea text-foam">
      <SeaFlag kind={facts.kind} />
      <div className="page-width">
        <Kind kind={facts.kind} />
        <h1 lang={languageTags[wordsLocale]} className="mt-2 text-title">
          <Phrases locale={wordsLocale} text={words.title} />
        </h1>
        {display.kind === 'dated' && (
          <p className="day">
            <DayNumeral date={display.alone} />
          </p>
        )}
        <OfEdition year={facts.edition} />
        <TranslationNotice entry={entry} path={paths.event(facts.edition, id)} />
      </div>
    </header>
  )
}

/** Of which edition it was, with a link to it. */
function OfEdition({ year }: { year: number }) {
  const t = useTranslations('editions')
  const locale = useLocale()
  const { facts } = edition(locale, year)
  const when = editionMonth(locale, facts)
  return (
    <p className="mt-3">
      <a href={inLanguage(locale, paths.edition(year))} className="inline-block py-1 underline">
        {t('band', { ordinal: facts.ordinal ?? 0, name: site().name[locale], when })}
      </a>
    </p>
  )
}

/** Each colour of a flag as a depth of the sea: what is bright there is bright here. */
const depths = {
  white: 'fill-sea-4',
  yellow: 'fill-sea-4',
  red: 'fill-sea-3',
  blue: 'fill-sea-2',
  black: 'fill-sea',
} as const satisfies Record<FlagColour, string>

/** The flag of a kind, so large that it is a ground and is cropped; words stand beside it. */
function SeaFlag({ kind }: { kind: EventKind }) {
  const sign = kindFlags[kind]
  const { width, height } = sizeOf(sign)
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
      focusable="false"
    >
      {signs[sign].map(([colour, path]) => (
        <path key={path} className={depths[colour]} d={path} />
      ))}
    </svg>
  )
}
