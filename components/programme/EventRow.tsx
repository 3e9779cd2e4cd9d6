import { useLocale, useTranslations } from 'next-intl'
import { Flag } from '@/components/flags/Flag'
import { type EventEntry, edition } from '@/lib/content'
import { kindFlags } from '@/lib/flags/kinds'
import { languageTags } from '@/lib/i18n/locales'
import { displayWhen } from '@/lib/programme/when-display'
import { inLanguage, paths } from '@/lib/site/paths'
import { BigDate } from './BigDate'
import { PlaceNames } from './PlaceNames'
import { RowDates } from './RowDates'
import { StatusLabel } from './StatusLabel'

/** One event in a list. */
export function EventRow({ entry, level }: { entry: EventEntry; level: 2 | 3 }) {
  const t = useTranslations()
  const locale = useLocale()
  const { facts, words } = entry
  const Heading = `h${level}` as const
  const { phase } = edition(locale, facts.edition).facts
  const display = displayWhen(locale, facts.when, phase)
  return (
    <li className="grid grid-cols-[6.5rem_1fr] gap-x-5 gap-y-1 border-t border-line py-5 md:grid-cols-[9rem_3rem_1fr_auto] md:items-center">
      <div className="row-span-2 md:row-span-1">
        <BigDate display={display} phase={phase} />
      </div>
      <Flag letter={kindFlags[facts.kind]} className="size-8 md:size-11" />
      <div>
        <Heading className="text-lg" lang={languageTags[entry.wordsLocale]}>
          <a
            href={inLanguage(locale, paths.event(facts.edition, entry.id))}
            className="hover:underline"
          >
            {words.title}
          </a>
        </Heading>
        <p className="text-sm text-quiet">
          {facts.place === 'unknown' ? (
            t(`programme.place_unknown.${phase}`)
          ) : (
            <PlaceNames place={facts.place} year={facts.edition} />
          )}
        </p>
        <RowDates facts={facts} display={display} phase={phase} />
        <StatusLabel status={facts.status} />
      </div>
      <p className="col-start-2 text-sm text-quiet md:col-start-4">{t(`kind.${facts.kind}`)}</p>
    </li>
  )
}
